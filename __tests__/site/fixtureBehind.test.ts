import { auditPage, colorSchemes } from '../support/auditPage';
import { openWindow } from '../support/browser';
import { serveFixtureSite } from '../support/fixtureSite';
import { findOverlappingTexts, findSidewaysScroll } from '../support/findLayoutFaults';
import { readLang, readWords } from '../support/readElement';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

const french = '/fr/actualites/deux-ingenieurs-entendus';
const english = '/en/news/two-are-heard';
const open = (path: string) => stage.page.goto(stage.site.origin + path);
const at = (selector: string) => stage.page.locator(selector);
const listIds = () =>
  stage.page.evaluate(() => [...document.querySelectorAll('.prose .block')].map(({ id }) => id));

describe('a translation that is behind', () => {
  it('says above its text what date it follows and which paragraphs have changed', async () => {
    await open(french);
    const notice = at('[role=note]');
    expect(await readWords(notice.locator('p'))).toBe(
      'Cette traduction suit l’original anglais tel qu’il était le 3 mai 2026. Depuis, 4 paragraphes de l’original ont changé :',
    );
    expect(await readLang(stage.page, '[role=note]')).toBe('fr');
    for (const number of ['2', '3.1', '3.2', '4']) {
      const link = notice.getByRole('link', { name: `Paragraphe ${number}`, exact: true });
      expect(await link.getAttribute('href')).toBe(`#p${number}`);
    }
  });

  it('marks block by block, in the language of the reader, and no other block', async () => {
    await open(french);
    const marks = await at('.block:has(> .block-mark)').evaluateAll((all) =>
      all.map((block) => [block.id, block.querySelector('.block-mark')?.textContent]),
    );
    expect(marks.map(([id, text]) => [id, text?.replace(/\s/g, ' ')])).toEqual([
      ['p2', 'Modifié depuis dans l’original : lire le paragraphe 2 en anglais'],
      [
        'p3.1',
        'Ajouté depuis à l’original et pas encore traduit : lire le paragraphe 3.1 en anglais',
      ],
      [
        'p3.2',
        'Ajouté depuis à l’original et pas encore traduit : lire le paragraphe 3.2 en anglais',
      ],
      ['p4', 'Supprimé depuis dans l’original : voir le texte en anglais'],
    ]);
  });

  it('leads from each mark to the paragraph as it now is', async () => {
    for (const number of ['2', '3.1', '3.2']) {
      await open(french);
      const link = at(`[id="p${number}"] .block-mark a`);
      expect(await link.getAttribute('hreflang')).toBe('en');
      await link.click();
      await stage.page.waitForURL(`${stage.site.origin}${english}#p${number}`);
      expect(await at(`[id="p${number}"]:target`).count()).toBe(1);
    }
  });

  it('keeps the numbers of its own blocks, and a place for each that is missing', async () => {
    await open(french);
    expect(await listIds()).toEqual(['p1', 'p2', 'p3', 'p3.1', 'p3.2', 'p4', 'p5']);
    expect(await at('#p4').textContent()).toContain('Le fabricant du moissonneur');
    await open(english);
    expect(await listIds()).toEqual(['p1', 'p2', 'p3', 'p3.1', 'p3.2', 'p5']);
    expect(await at('[id="p3.1"]').textContent()).toContain('A third engineer');
  });

  it('marks nothing in its original', async () => {
    await open(english);
    expect(await at('.block-mark, [role=note]').count()).toBe(0);
  });

  it('prints its notice and its marks', async () => {
    await open(french);
    await stage.page.emulateMedia({ media: 'print' });
    expect(await at('[role=note]').isVisible()).toBe(true);
    expect(await at('#p2 .block-mark').isVisible()).toBe(true);
    expect(await at('#p2 > .block-number').isVisible()).toBe(true);
    await stage.page.emulateMedia({ media: 'screen' });
  });

  it('has a layout without faults on a phone, in either scheme', async () => {
    for (const colorScheme of colorSchemes) {
      const window = await openWindow(stage.browser, {
        colorScheme,
        viewport: { width: 390, height: 700 },
      });
      await window.page.goto(stage.site.origin + french);
      expect(await findSidewaysScroll(window.page)).toEqual([]);
      expect(await findOverlappingTexts(window.page)).toEqual([]);
      expect(await auditPage(window.page)).toEqual([]);
      await window.context.close();
    }
  });

  it('takes readers who switch at a paragraph to the same one', async () => {
    const window = await openWindow(stage.browser, { viewport: { width: 390, height: 300 } });
    await window.page.goto(`${stage.site.origin}${english}#p3.1`);
    await window.page.click('header nav > a[hreflang=fr]');
    await window.page.waitForURL(`${stage.site.origin}${french}#p3.1`);
    await window.context.close();
  });
});

describe('the number of a block', () => {
  it.each([
    [french, 'Paragraphe'],
    [english, 'Paragraph'],
  ])('follows its text, is named and is the link to it: %s', async (path, word) => {
    await open(path);
    const blocks = await at('.prose .block').evaluateAll((all) =>
      all.map(({ id, lastElementChild: last }) => ({
        id,
        href: last?.getAttribute('href'),
        name: last?.getAttribute('aria-label'),
        text: last?.textContent,
      })),
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const { id, ...number } of blocks) {
      const own = id.slice(1);
      expect(number).toEqual({ href: `#${id}`, name: `${word} ${own}`, text: own });
    }
  });
});

describe('the page of corrections', () => {
  it.each([
    [
      '/en/corrections',
      ['Two engineers are heard', 'Two engineers are heard', 'Un jugement est rendu(in French)'],
      ['4 May 2026', '1 May 2026', 'May 2026'],
    ],
    [
      '/fr/corrections',
      ['Deux ingénieurs sont entendus', 'Deux ingénieurs sont entendus', 'Un jugement est rendu'],
      ['4 mai 2026', '1er mai 2026', 'mai 2026'],
    ],
  ])('lists the corrections of all documents, the newest first: %s', async (path, titles, days) => {
    await open(path);
    const read = (selector: string) =>
      at(selector).evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ')));
    expect(await read('main li h2')).toEqual(titles);
    expect(await read('main li time')).toEqual(days);
  });

  it('leads to each document, and from the note to the paragraph in it', async () => {
    await open('/fr/corrections');
    const links = await at('main .note a, main li h2 a').evaluateAll((all) =>
      all.map((a) => a.getAttribute('href')),
    );
    expect(links.slice(0, 3)).toEqual([french, `${french}#p1`, french]);
  });

  it('marks a correction that is in another language', async () => {
    await open('/en/corrections');
    expect(await readLang(stage.page, 'main li:last-child .note')).toBe('fr');
  });

  it('is reached from every page, and switched', async () => {
    await open('/en');
    await stage.page.click('footer a[href="/en/corrections"]');
    await stage.page.waitForURL(`${stage.site.origin}/en/corrections`);
    await stage.page.click('header nav > a[hreflang=fr]');
    await stage.page.waitForURL(`${stage.site.origin}/fr/corrections`);
    expect(await stage.page.title()).toBe('Corrections · Dossier');
  });

  it('gives axe nothing to find', async () => {
    const window = await openWindow(stage.browser);
    await window.page.goto(`${stage.site.origin}/fr/corrections`);
    expect(await auditPage(window.page)).toEqual([]);
    await window.context.close();
  });
});

describe('notes', () => {
  it('stand above the text, the newest first, each with its class', async () => {
    await open(english);
    const heads = await at('section[aria-label] h2.label').allTextContents();
    expect(heads.map((head) => head.replace(/\s/g, ' '))).toEqual([
      'Correction · 4 May 2026',
      'Update · 2 May 2026',
      'Correction · 1 May 2026',
    ]);
  });
});
