import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listFiles } from '@/delivery/listFiles';
import { openSite } from '@/delivery/openSite';
import { auditPage } from '../support/auditPage';
import { launchBrowser, openWindow } from '../support/browser';
import { findOverlappingTexts, findSidewaysScroll } from '../support/findLayoutFaults';
import { buildFixtureSite, fixtureOrigin, generatedCases } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { type ServedProject, serveProject } from '../support/serveProject';

/** Cases that lie in files: all but the draft are published. */
const publishedCases = generatedCases + 3;

let folder: string;
let site: ServedProject;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = await buildFixtureSite();
  site = await serveProject(folder);
  browser = await launchBrowser();
  ({ context, page } = await openWindow(browser, { javaScriptEnabled: false }));
}, 300_000);
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await site?.close();
});

const open = (path: string) => page.goto(site.origin + path);

/** All pages of the site as text. */
function readAllPages(): [string, string][] {
  const out = join(folder, 'out');
  return listFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(out, file), 'utf8')]);
}

describe('a list of more than 50 documents', () => {
  const listCases = () =>
    page
      .locator('main ul h3 a, main ul h2 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

  it.each([
    ['/en/cases', '/en/cases/page/2'],
    ['/fr/affaires', '/fr/affaires/page/2'],
  ])('has two pages that together name every document once: %s', async (first, second) => {
    await open(first);
    const one = await listCases();
    await open(second);
    const two = await listCases();
    expect([one.length, two.length]).toEqual([50, publishedCases - 50]);
    expect(new Set([...one, ...two]).size).toBe(publishedCases);
  });

  it('leads from page to page and says which one it is', async () => {
    await open('/en/cases');
    await page.click('a[rel=next]');
    await page.waitForURL(`${site.origin}/en/cases/page/2`);
    expect(await page.title()).toBe('Cases, page 2 · Dossier');
    expect(await page.textContent('main')).toContain('Page 2 of 2');
    expect(await page.locator('a[rel=next]').count()).toBe(0);
    await page.click('a[rel=prev]');
    await page.waitForURL(`${site.origin}/en/cases`);
    expect(await page.title()).toBe('Cases · Dossier');
  });

  it('switches from its second page to the second page and back', async () => {
    await open('/en/cases/page/2');
    for (const [locale, path] of [
      ['fr', '/fr/affaires/page/2'],
      ['en', '/en/cases/page/2'],
    ] as const) {
      await page.click(`header nav > a[hreflang=${locale}]`);
      await page.waitForURL(site.origin + path);
    }
    await open('/fr/affaires/page/2');
    expect(await page.title()).toBe('Affaires, page 2 · Dossier');
  });

  it('is canonical page by page, with the same page as alternate', async () => {
    await open('/fr/affaires/page/2');
    const { canonical, alternates } = await readPageFacts(page);
    expect(canonical).toBe('/fr/affaires/page/2');
    expect(alternates).toMatchObject({ en: '/en/cases/page/2', fr: '/fr/affaires/page/2' });
  });

  it.each([
    ['/en/cases/page/1', '/en/cases'],
    ['/fr/affaires/page/1', '/fr/affaires'],
    ['/fr/cases/page/2', '/fr/affaires/page/2'],
    ['/affaires/page/2', '/fr/affaires/page/2'],
  ])('leads from %s to %s in one step', async (from, to) => {
    const { status, headers } = await site.get(from);
    expect([status, headers.location]).toEqual([308, to]);
    expect((await site.get(to)).status).toBe(200);
  });

  it.each(['/en/cases/page/3', '/en/cases/page/0', '/en/cases/page/02', '/fr/questions/page/2'])(
    'has no page %s',
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
    },
  );

  it('names the newest first', async () => {
    await open('/en/cases');
    const dates = await page
      .locator('main ul time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.slice(0, 3)).toEqual(['2026-07-01', '2026-05-05', '2026-04-04']);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('gives axe nothing to find on its second page', async () => {
    const window = await openWindow(browser);
    await window.page.goto(`${site.origin}/fr/affaires/page/2`);
    expect(await auditPage(window.page)).toEqual([]);
    await window.context.close();
  });
});

describe('a former slug', () => {
  it.each([
    ['/en/cases/roe-v-generators-inc', '/en/cases/roe-v-generator'],
    ['/fr/affaires/roe-contre-generateur', '/fr/affaires/roe-c-generateur'],
    ['/fr/cases/roe-contre-generateur', '/fr/affaires/roe-c-generateur'],
    ['/fr/affaires/roe-v-generators-inc', '/fr/affaires/roe-c-generateur'],
    ['/affaires/roe-contre-generateur/', '/fr/affaires/roe-c-generateur'],
    ['/EN/Cases/Roe-v-Generators-Inc.html', '/en/cases/roe-v-generator'],
  ])('leads from %s to %s in one step, with the query', async (from, to) => {
    const { status, headers } = await site.get(`${from}?a=b`);
    expect([status, headers.location]).toEqual([308, `${to}?a=b`]);
    expect((await site.get(to)).status).toBe(200);
  });
});

describe('a draft', () => {
  it('has no page in any language', async () => {
    for (const path of ['/en/cases/draft-v-public', '/fr/affaires/draft-v-public']) {
      expect((await site.get(path)).status).toBe(404);
    }
  });

  it('is named on no page and in no manifest', () => {
    const pages = readAllPages();
    expect(pages.length).toBeGreaterThan(150);
    const manifest = JSON.stringify(openSite(join(folder, 'out')).manifest);
    const naming = [...pages, ['manifest.json', manifest] as const]
      .filter(([, text]) => /draft-v-public|Draft v\. Public|unfinished text/i.test(text))
      .map(([file]) => file);
    expect(naming).toEqual([]);
  });
});

describe('the text of a document', () => {
  it('calls its footnotes and is found again from them', async () => {
    await open('/fr/affaires/roe-c-generateur');
    await page.click('#fnref-1');
    expect(new URL(page.url()).hash).toBe('#fn-1');
    expect(await page.textContent('#fn-1')).toContain('Elle a dit pourquoi');
    const back = page.locator('#fn-1 a');
    expect(await back.getAttribute('aria-label')).toBe('Retour au texte, note 1');
    await back.click();
    expect(new URL(page.url()).hash).toBe('#fnref-1');
  });

  it('has tables that scroll by themselves on a phone', async () => {
    const window = await openWindow(browser, { viewport: { width: 320, height: 700 } });
    await window.page.goto(`${site.origin}/fr/affaires/roe-c-generateur`);
    const scroller = window.page.locator('.table-scroll');
    const [inner, outer] = await scroller.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(inner).toBeGreaterThan(outer ?? Infinity);
    expect(await scroller.getAttribute('tabindex')).toBe('0');
    expect(await findSidewaysScroll(window.page)).toEqual([]);
    expect(await findOverlappingTexts(window.page)).toEqual([]);
    expect(await auditPage(window.page)).toEqual([]);
    await window.context.close();
  });

  it('marks a phrase in another language', async () => {
    await open('/fr/affaires/roe-c-generateur');
    expect(await page.textContent('.prose span[lang=en]')).toBe('fair use');
  });

  it('dates as its file does, by day of either spelling', async () => {
    await open('/fr/affaires/roe-c-generateur');
    const dates = await page
      .locator('dl time')
      .evaluateAll((all) => all.map((time) => [time.getAttribute('datetime'), time.textContent]));
    expect(dates).toEqual(
      expect.arrayContaining([
        ['2026-07-01', '1er juillet 2026'],
        ['2026-08-15', '15 août 2026'],
      ]),
    );
    await open('/en/cases/roe-v-generator');
    expect(await page.textContent('dl time[datetime="2026-07-01"]')).toBe('1 July 2026');
  });

  it('numbers its blocks alike in every language, footnotes and headings apart', async () => {
    const readIds = async (path: string) => {
      await open(path);
      return page.evaluate(() => [...document.querySelectorAll('.prose [id]')].map(({ id }) => id));
    };
    const english = await readIds('/en/cases/roe-v-generator');
    expect(english.filter((id) => id.startsWith('p'))).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
    ]);
    expect(await readIds('/fr/affaires/roe-c-generateur')).toEqual(english);
    expect(await readIds('/es/casos/roe-contra-generador')).toEqual(english);
  });

  it('never leads anywhere but to pages and parts of pages', () => {
    const bad = readAllPages().filter(([, text]) =>
      /(href|src)="?(javascript|data|vbscript):/i.test(text),
    );
    expect(bad).toEqual([]);
  });
});

describe('SITE_URL', () => {
  it('gives canonical and alternates their host', async () => {
    await open('/en/cases/roe-v-generator');
    expect((await readPageFacts(page)).hosts).toEqual([fixtureOrigin]);
  });
});
