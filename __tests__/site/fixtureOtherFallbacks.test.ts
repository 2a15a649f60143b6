import { createForeignTextFinder } from '../support/findForeignTexts';
import { serveFixtureSite } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { readAttributes, readLang, readWords } from '../support/readElement';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

const open = (path: string) => stage.page.goto(stage.site.origin + path);

describe('what leads to a document in one language only', () => {
  it('leads readers of the other language to the page in their frame', async () => {
    await open('/fr/questions/les-modeles-peuvent-ils-lire');
    const links = await readAttributes(stage.page, '.prose a:not(.block-number)', 'href');
    expect(links).toEqual([
      '/fr/affaires/roe-c-generateur',
      '/fr/affaires/affaire-en-francais',
      '/fr/affaires/english-only#p2',
    ]);
    await open('/en/questions/may-models-read');
    const english = await readAttributes(stage.page, '.prose a:not(.block-number)', 'href');
    expect(english).toEqual([
      '/en/cases/roe-v-generator',
      '/en/cases/francais-seulement',
      '/en/cases/only-in-english#p2',
    ]);
  });

  it('names its language among related cases', async () => {
    await open('/en/questions/may-models-read');
    const card = stage.page.locator('li', { hasText: 'X. c. Y., en français seulement' }).last();
    expect(await readWords(card)).toContain('(in French)');
    expect(await card.locator('h3 a').getAttribute('lang')).toBe('fr');
  });
});

describe('a question in one language only', () => {
  const shown = '/fr/questions/can-a-model-forget';

  it('marks question and answer with their own language, and nothing of the frame', async () => {
    expect((await open(shown))?.status()).toBe(200);
    expect([await readLang(stage.page, 'h1'), await readLang(stage.page, '.answer')]).toEqual([
      'en',
      'en',
    ]);
    expect(await readLang(stage.page, '[role=meter]')).toBe('fr');
    const findForeignTexts = await createForeignTextFinder();
    for (const path of [shown, '/fr/questions', '/fr', '/fr/affaires/english-only']) {
      await open(path);
      const { frameTexts } = await readPageFacts(stage.page);
      expect([path, findForeignTexts(frameTexts)]).toEqual([path, []]);
    }
  });
});

describe('a page about the site in one language only', () => {
  it('is shown at the address of the reader’s own words', async () => {
    expect((await open('/fr/confidentialite'))?.status()).toBe(200);
    expect([await readLang(stage.page, 'html'), await readLang(stage.page, '.prose p')]).toEqual([
      'fr',
      'en',
    ]);
    const { canonical, alternates } = await readPageFacts(stage.page);
    expect(canonical).toBe('/en/privacy');
    expect(alternates).toEqual({ en: '/en/privacy', 'x-default': '/en/privacy' });
  });
});

describe('a news summary in one language only', () => {
  it('is shown and listed with its language', async () => {
    await open('/en/news');
    expect(await readWords(stage.page.locator('main'))).toContain('(in French)');
    expect((await open('/en/news/un-jugement'))?.status()).toBe(200);
    expect([await readLang(stage.page, 'html'), await readLang(stage.page, '.prose p')]).toEqual([
      'en',
      'fr',
    ]);
  });
});
