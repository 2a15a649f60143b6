import { serveFixtureSite } from '../support/fixtureSite';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);
const open = (path: string) => stage.page.goto(stage.site.origin + path);
const read = async (selector: string) =>
  (await stage.page.locator(selector).allTextContents()).map((text) => text.replace(/\s/g, ' '));

describe('a case whose last event may lie after the check of an answer', () => {
  it.each([
    ['/en/questions/may-models-read', /^1 of the 3 related cases may have moved since/],
    ['/fr/questions/les-modeles-peuvent-ils-lire', /^1 des 3 affaires liées a peut-être évolué/],
  ])('may have moved, and no more is said: %s', async (address, words) => {
    await open(address);
    expect(await stage.page.getByRole('heading', { name: words }).count()).toBe(1);
  });
});

describe('the page of a case', () => {
  it('tells what happened, the oldest first, in the language of the reader', async () => {
    await open('/fr/affaires/roe-c-generateur');
    expect(await read('ol.timeline > li')).toEqual([
      '1er juillet 2026DépôtRoe dépose sa plainte.example.org · copie archivée',
      'octobre 2026DécisionLe tribunal juge qu’une lettre est une lettre.',
    ]);
  });

  it('keeps what is announced apart from what happened', async () => {
    await open('/en/cases/roe-v-generator');
    const announced = stage.page.locator('section', {
      has: stage.page.getByRole('heading', { name: 'Announced' }),
    });
    expect(await announced.locator('li').allTextContents()).toEqual([
      'Announced for March 2027HearingThe trial is to begin.example.org',
    ]);
    expect((await read('ol.timeline')).join('')).not.toContain('trial');
  });

  it('has no timeline where no event is known', async () => {
    await open('/en/cases/only-in-english');
    expect(await read('.timeline')).toEqual([]);
    expect(await stage.page.getByText('What happened').count()).toBe(0);
  });
});

describe('the log of confidence', () => {
  it.each([
    [
      '/en/questions/may-models-read',
      '4 → 3from 4 to 3 in September 2026 · postcardsTwo courts disagreed about postcards.',
      'No court has read a letter.',
    ],
    [
      '/fr/questions/les-modeles-peuvent-ils-lire',
      '4 → 3de 4 à 3 en septembre 2026 · cartes postalesDeux tribunaux sont en désaccord sur les cartes postales.',
      'Aucun tribunal n’a lu de lettre.',
    ],
  ])('tells what changed, when and why: %s', async (address, change, reason) => {
    await open(address);
    expect(await read('li:has(.sr-only)')).toEqual([change]);
    expect(await stage.page.getByText(reason).count()).toBe(1);
  });
});

describe('a term in one language only', () => {
  it('is shown to readers of the other, under a notice', async () => {
    await open('/fr/glossaire/a-word-in-english');
    expect(await stage.page.getByRole('note').textContent()).toMatch(/en anglais/);
    expect(await stage.page.locator('h1').getAttribute('lang')).toBe('en');
    await open('/fr/glossaire');
    expect(await stage.page.locator('main h2 a[lang="en"]').count()).toBe(1);
  });
});
