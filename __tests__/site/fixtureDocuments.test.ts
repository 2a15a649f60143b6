import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/delivery/listFiles';
import { openSite } from '@/delivery/openSite';
import { auditPage } from '../support/auditPage';
import { openWindow } from '../support/browser';
import { findOverlappingTexts, findSidewaysScroll } from '../support/findLayoutFaults';
import { serveFixtureSite, fixtureOrigin } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

const open = (path: string) => stage.page.goto(stage.site.origin + path);

/** All pages of the site as text. */
function readAllPages(): [string, string][] {
  const out = join(stage.site.folder, 'out');
  return listFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(out, file), 'utf8')]);
}

describe('a former slug', () => {
  it.each([
    ['/en/cases/roe-v-generators-inc', '/en/cases/roe-v-generator'],
    ['/fr/affaires/roe-contre-generateur', '/fr/affaires/roe-c-generateur'],
    ['/fr/cases/roe-contre-generateur', '/fr/affaires/roe-c-generateur'],
    ['/fr/affaires/roe-v-generators-inc', '/fr/affaires/roe-c-generateur'],
    ['/affaires/roe-contre-generateur/', '/fr/affaires/roe-c-generateur'],
    ['/EN/Cases/Roe-v-Generators-Inc.html', '/en/cases/roe-v-generator'],
  ])('leads from %s to %s in one step, with the query', async (from, to) => {
    const { status, headers } = await stage.site.get(`${from}?a=b`);
    expect([status, headers.location]).toEqual([308, `${to}?a=b`]);
    expect((await stage.site.get(to)).status).toBe(200);
  });
});

describe('a draft', () => {
  it('has no page in any language', async () => {
    for (const path of ['/en/cases/draft-v-public', '/fr/affaires/draft-v-public']) {
      expect((await stage.site.get(path)).status).toBe(404);
    }
  });

  it('is named on no page and in no manifest', () => {
    const pages = readAllPages();
    expect(pages.length).toBeGreaterThan(150);
    const manifest = JSON.stringify(openSite(join(stage.site.folder, 'out')).manifest);
    const naming = [...pages, ['manifest.json', manifest] as const]
      .filter(([, text]) => /draft-v-public|Draft v\. Public|unfinished text/i.test(text))
      .map(([file]) => file);
    expect(naming).toEqual([]);
  });
});

describe('the text of a document', () => {
  it('calls its footnotes and is found again from them', async () => {
    await open('/fr/affaires/roe-c-generateur');
    await stage.page.click('#fnref-1');
    expect(new URL(stage.page.url()).hash).toBe('#fn-1');
    expect(await stage.page.textContent('#fn-1')).toContain('Elle a dit pourquoi');
    const back = stage.page.locator('#fn-1 a');
    expect(await back.getAttribute('aria-label')).toBe('Retour au texte, note 1');
    await back.click();
    expect(new URL(stage.page.url()).hash).toBe('#fnref-1');
  });

  it('has tables that scroll by themselves on a phone', async () => {
    const window = await openWindow(stage.browser, { viewport: { width: 320, height: 700 } });
    await window.page.goto(`${stage.site.origin}/fr/affaires/roe-c-generateur`);
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
    expect(await stage.page.textContent('.prose span[lang=en]')).toBe('fair use');
  });

  it('dates as its file does, by day of either spelling', async () => {
    await open('/fr/affaires/roe-c-generateur');
    const dates = await stage.page
      .locator('dl time')
      .evaluateAll((all) => all.map((time) => [time.getAttribute('datetime'), time.textContent]));
    expect(dates).toEqual(
      expect.arrayContaining([
        ['2026-07-01', '1er\u00A0juillet 2026'],
        ['2026-08-15', '15\u00A0août 2026'],
      ]),
    );
    await open('/en/cases/roe-v-generator');
    expect(await stage.page.textContent('dl time[datetime="2026-07-01"]')).toBe('1\u00A0July 2026');
  });

  it('numbers its blocks alike in every language, footnotes and headings apart', async () => {
    const readIds = async (path: string) => {
      await open(path);
      return stage.page.evaluate(() =>
        [...document.querySelectorAll('.prose [id]')].map(({ id }) => id),
      );
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
    expect((await readPageFacts(stage.page)).hosts).toEqual([fixtureOrigin]);
  });
});
