import type { Browser, BrowserContext, Page } from 'playwright-core';
import { auditPage, colorSchemes } from '../support/auditPage';
import { launchBrowser, openWindow } from '../support/browser';
import { createForeignTextFinder } from '../support/findForeignTexts';
import { buildFixtureSite } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { type ServedProject, serveProject } from '../support/serveProject';

/** Cases in one language only: where they are, and where others find them. */
const englishOnly = {
  own: '/en/cases/only-in-english',
  shown: '/fr/affaires/english-only',
  list: '/fr/affaires',
  original: 'en',
  reader: 'fr',
  title: 'P. v. Q., in English only',
  notice: 'Cette page n’est pas encore traduite. Le texte ci-dessous est en anglais.',
  mark: '(en anglais)',
  block: 'Paragraphe 1',
} as const;
const frenchOnly = {
  own: '/fr/affaires/affaire-en-francais',
  shown: '/en/cases/francais-seulement',
  list: '/en/cases',
  original: 'fr',
  reader: 'en',
  title: 'X. c. Y., en français seulement',
  notice: 'This page has not been translated yet. The text below is in French.',
  mark: '(in French)',
  block: 'Paragraph 1',
} as const;

let site: ServedProject;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await serveProject(await buildFixtureSite());
  browser = await launchBrowser();
  ({ context, page } = await openWindow(browser, { javaScriptEnabled: false }));
}, 300_000);
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await site?.close();
});

const open = (path: string) => page.goto(site.origin + path);

/** The language of an element: what the nearest element that says one says. */
const readLang = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

async function switchTo(locale: string): Promise<string> {
  await page.click(`header nav > a[hreflang=${locale}]`);
  await page.waitForURL((url) => url.pathname.split('/')[1] === locale);
  return new URL(page.url()).pathname;
}

/** A text as it is read: every space a plain one. */
const normalize = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each([englishOnly, frenchOnly])('a case in "$original" only', (only) => {
  it('is there for readers of the other language, in their frame', async () => {
    expect((await open(only.shown))?.status()).toBe(200);
    expect(await readLang('html')).toBe(only.reader);
    expect(await readLang('header nav')).toBe(only.reader);
    expect(await readLang('dl dt')).toBe(only.reader);
  });

  it('says in their language which language follows', async () => {
    await open(only.shown);
    const notice = page.locator('[role=note]');
    expect(normalize(await notice.textContent())).toBe(only.notice);
    expect(await readLang('[role=note]')).toBe(only.reader);
  });

  it('marks title and text with their own language', async () => {
    await open(only.shown);
    expect(await readLang('h1')).toBe(only.original);
    expect(await readLang('.prose p')).toBe(only.original);
    expect(normalize(await page.textContent('h1'))).toBe(only.title);
  });

  it('numbers its blocks in the language of the reader', async () => {
    await open(only.shown);
    const number = page.locator('#p1 > .block-number');
    expect(await number.getAttribute('aria-label')).toBe(only.block);
    expect(await readLang('#p1 > .block-number')).toBe(only.reader);
  });

  it('shows nothing of another language’s messages in its frame', async () => {
    await open(only.shown);
    const { frameTexts } = await readPageFacts(page);
    const findForeignTexts = await createForeignTextFinder();
    expect(findForeignTexts(frameTexts)).toEqual([]);
  });

  it('names the real address as canonical, and only real versions as alternates', async () => {
    const alternates = { [only.original]: only.own, 'x-default': only.own };
    for (const address of [only.shown, only.own]) {
      await open(address);
      const facts = await readPageFacts(page);
      expect(facts.canonical).toBe(only.own);
      expect(facts.alternates).toEqual(alternates);
    }
  });

  it('can be switched there and back', async () => {
    await open(only.shown);
    expect(await switchTo(only.original)).toBe(only.own);
    expect(await page.locator('[role=note]').count()).toBe(0);
    expect(await switchTo(only.reader)).toBe(only.shown);
  });

  it('is listed for them, with its language named', async () => {
    const pages = [only.list, `${only.list}/page/2`];
    const found: string[] = [];
    for (const address of pages) {
      await open(address);
      const item = page.locator('li', { has: page.locator(`a[href="${only.shown}"]`) }).last();
      if ((await item.count()) > 0) found.push(normalize(await item.textContent()));
    }
    expect(found).toEqual([expect.stringContaining(only.mark)]);
    expect(found[0]).toContain(only.title);
  });

  it('is found by its key in the other language, and by its slug in one step', async () => {
    const slug = only.own.split('/').at(-1) ?? '';
    const key = only.shown.split('/').at(-1) ?? '';
    const bySlug = await site.get(only.shown.replace(key, slug));
    expect([bySlug.status, bySlug.headers.location]).toEqual([308, only.shown]);
    const byKey = await site.get(only.own.replace(slug, key));
    expect([byKey.status, byKey.headers.location]).toEqual([308, only.own]);
  });

  it('gives axe nothing to find in either scheme', async () => {
    for (const colorScheme of colorSchemes) {
      const window = await openWindow(browser, { colorScheme });
      await window.page.goto(site.origin + only.shown);
      expect(await auditPage(window.page)).toEqual([]);
      await window.context.close();
    }
  });
});

describe('what leads to a document in one language only', () => {
  it('leads readers of the other language to the page in their frame', async () => {
    await open('/fr/questions/les-modeles-peuvent-ils-lire');
    const links = await page
      .locator('.prose a:not(.block-number)')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      '/fr/affaires/roe-c-generateur',
      '/fr/affaires/affaire-en-francais',
      '/fr/affaires/english-only#p2',
    ]);
    await open('/en/questions/may-models-read');
    const english = await page
      .locator('.prose a:not(.block-number)')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(english).toEqual([
      '/en/cases/roe-v-generator',
      '/en/cases/francais-seulement',
      '/en/cases/only-in-english#p2',
    ]);
  });

  it('names its language among related cases', async () => {
    await open('/en/questions/may-models-read');
    const card = page.locator('li', { hasText: frenchOnly.title }).last();
    expect(normalize(await card.textContent())).toContain(frenchOnly.mark);
    expect(await card.locator('h3 a').getAttribute('lang')).toBe('fr');
  });
});

describe('a question in one language only', () => {
  const shown = '/fr/questions/can-a-model-forget';

  it('marks question and answer with their own language, and nothing of the frame', async () => {
    expect((await open(shown))?.status()).toBe(200);
    expect([await readLang('h1'), await readLang('.answer')]).toEqual(['en', 'en']);
    expect(await readLang('[role=meter]')).toBe('fr');
    const findForeignTexts = await createForeignTextFinder();
    for (const path of [shown, '/fr/questions', '/fr', '/fr/affaires/english-only']) {
      await open(path);
      const { frameTexts } = await readPageFacts(page);
      expect([path, findForeignTexts(frameTexts)]).toEqual([path, []]);
    }
  });
});

describe('a page about the site in one language only', () => {
  it('is shown at the address of the reader’s own words', async () => {
    expect((await open('/fr/confidentialite'))?.status()).toBe(200);
    expect([await readLang('html'), await readLang('.prose p')]).toEqual(['fr', 'en']);
    const { canonical, alternates } = await readPageFacts(page);
    expect(canonical).toBe('/en/privacy');
    expect(alternates).toEqual({ en: '/en/privacy', 'x-default': '/en/privacy' });
  });
});

describe('a news summary in one language only', () => {
  it('is shown and listed with its language', async () => {
    await open('/en/news');
    expect(normalize(await page.textContent('main'))).toContain('(in French)');
    expect((await open('/en/news/un-jugement'))?.status()).toBe(200);
    expect([await readLang('html'), await readLang('.prose p')]).toEqual(['en', 'fr']);
  });
});
