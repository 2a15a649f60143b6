import { auditPage, colorSchemes } from '../support/auditPage';
import { openWindow } from '../support/browser';
import { createForeignTextFinder } from '../support/findForeignTexts';
import { serveFixtureSite } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { readLang, readWords } from '../support/readElement';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

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

const open = (path: string) => stage.page.goto(stage.site.origin + path);

async function switchTo(locale: string): Promise<string> {
  await stage.page.click(`header nav > a[hreflang=${locale}]`);
  await stage.page.waitForURL((url) => url.pathname.split('/')[1] === locale);
  return new URL(stage.page.url()).pathname;
}

describe.each([englishOnly, frenchOnly])('a case in "$original" only', (only) => {
  it('is there for readers of the other language, in their frame', async () => {
    expect((await open(only.shown))?.status()).toBe(200);
    expect(await readLang(stage.page, 'html')).toBe(only.reader);
    expect(await readLang(stage.page, 'header nav')).toBe(only.reader);
    expect(await readLang(stage.page, 'dl dt')).toBe(only.reader);
  });

  it('says in their language which language follows', async () => {
    await open(only.shown);
    const notice = stage.page.locator('[role=note]');
    expect(await readWords(notice)).toBe(only.notice);
    expect(await readLang(stage.page, '[role=note]')).toBe(only.reader);
  });

  it('marks title and text with their own language', async () => {
    await open(only.shown);
    expect(await readLang(stage.page, 'h1')).toBe(only.original);
    expect(await readLang(stage.page, '.prose p')).toBe(only.original);
    expect(await readWords(stage.page.locator('h1'))).toBe(only.title);
  });

  it('numbers its blocks in the language of the reader', async () => {
    await open(only.shown);
    const number = stage.page.locator('#p1 > .block-number');
    expect(await number.getAttribute('aria-label')).toBe(only.block);
    expect(await readLang(stage.page, '#p1 > .block-number')).toBe(only.reader);
  });

  it('shows nothing of another language’s messages in its frame', async () => {
    await open(only.shown);
    const { frameTexts } = await readPageFacts(stage.page);
    const findForeignTexts = await createForeignTextFinder();
    expect(findForeignTexts(frameTexts)).toEqual([]);
  });

  it('names the real address as canonical, and only real versions as alternates', async () => {
    const alternates = { [only.original]: only.own, 'x-default': only.own };
    for (const address of [only.shown, only.own]) {
      await open(address);
      const facts = await readPageFacts(stage.page);
      expect(facts.canonical).toBe(only.own);
      expect(facts.alternates).toEqual(alternates);
    }
  });

  it('can be switched there and back', async () => {
    await open(only.shown);
    expect(await switchTo(only.original)).toBe(only.own);
    expect(await stage.page.locator('[role=note]').count()).toBe(0);
    expect(await switchTo(only.reader)).toBe(only.shown);
  });

  it('is listed for them, with its language named', async () => {
    const pages = [only.list, `${only.list}/page/2`];
    const found: string[] = [];
    for (const address of pages) {
      await open(address);
      const item = stage.page
        .locator('li', { has: stage.page.locator(`a[href="${only.shown}"]`) })
        .last();
      if ((await item.count()) > 0) found.push(await readWords(item));
    }
    expect(found).toEqual([expect.stringContaining(only.mark)]);
    expect(found[0]).toContain(only.title);
  });

  it('is found by its key in the other language, and by its slug in one step', async () => {
    const slug = only.own.split('/').at(-1) ?? '';
    const key = only.shown.split('/').at(-1) ?? '';
    const bySlug = await stage.site.get(only.shown.replace(key, slug));
    expect([bySlug.status, bySlug.headers.location]).toEqual([308, only.shown]);
    const byKey = await stage.site.get(only.own.replace(slug, key));
    expect([byKey.status, byKey.headers.location]).toEqual([308, only.own]);
  });

  it('gives axe nothing to find in either scheme', async () => {
    for (const colorScheme of colorSchemes) {
      const window = await openWindow(stage.browser, { colorScheme });
      await window.page.goto(stage.site.origin + only.shown);
      expect(await auditPage(window.page)).toEqual([]);
      await window.context.close();
    }
  });
});
