import { generatedCases, serveFixtureSite } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

const open = (path: string) => stage.page.goto(stage.site.origin + path);

const readLinks = (selector: string) =>
  stage.page
    .locator(selector)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** The generated cases and one of those in files are of this jurisdiction. */
const federal = {
  en: '/en/cases/jurisdiction/us-federal',
  fr: '/fr/affaires/ressort/etats-unis-federal',
  es: '/es/casos/jurisdiction/us-federal',
} as const;

describe('a facet with more than 50 cases', () => {
  it.each([
    [federal.en, `${federal.en}/page/2`],
    [federal.fr, `${federal.fr}/page/2`],
    [federal.es, `${federal.es}/pagina/2`],
  ])('has two pages that together name every case once: %s', async (first, second) => {
    await open(first);
    const one = await readLinks('main ul h2 a');
    expect(await readLinks('main a[rel=next]')).toEqual([second]);
    await open(second);
    const two = await readLinks('main ul h2 a');
    expect([one.length, two.length]).toEqual([50, generatedCases + 1 - 50]);
    expect(new Set([...one, ...two]).size).toBe(generatedCases + 1);
    expect(await readLinks('main a[rel=prev]')).toEqual([first]);
  });

  it('keeps facet and page in the switch, the alternates and the canonical address', async () => {
    await open(`${federal.fr}/page/2`);
    const { alternates, canonical, switchLinks, title } = await readPageFacts(stage.page);
    expect(canonical).toBe(`${federal.fr}/page/2`);
    expect(alternates).toMatchObject({
      en: `${federal.en}/page/2`,
      es: `${federal.es}/pagina/2`,
    });
    expect(switchLinks.map(({ path }) => path)).toContain(`${federal.en}/page/2`);
    expect(title).toContain('page 2');
  });

  it.each([
    ['/fr/cases/jurisdiction/us-federal/page/2', `${federal.fr}/page/2`],
    ['/fr/affaires/ressort/us-federal/page/1', federal.fr],
    ['/affaires/ressort/etats-unis-federal', federal.fr],
    ['/es/casos/tema/vie-privee', '/es/casos/tema/privacidad'],
  ])('leads from %s to %s in one step', async (from, to) => {
    const { status, headers } = await stage.site.get(from);
    expect([status, headers.location]).toEqual([308, to]);
    expect((await stage.site.get(to)).status).toBe(200);
  });

  it.each([`${federal.en}/page/3`, '/en/cases/theme/likeness', '/en/cases/claim/_none'])(
    'has no page %s',
    async (path) => {
      expect((await stage.site.get(path)).status).toBe(404);
    },
  );
});

describe('the orders of a long list', () => {
  it.each([
    ['/en/cases/oldest-first', '/en/cases/oldest-first/page/2'],
    ['/fr/affaires/par-nom', '/fr/affaires/par-nom/page/2'],
  ])('go on from page to page: %s', async (first, second) => {
    await open(first);
    const one = await readLinks('main ul h2 a');
    await open(second);
    const two = await readLinks('main ul h2 a');
    expect(new Set([...one, ...two]).size).toBe(generatedCases + 3);
  });
});

describe('a timeline of more cases than one page holds', () => {
  it.each(['/en/timeline', '/fr/chronologie', '/es/cronologia'])(
    'has every case on one of its pages, and says how many they are: %s',
    async (first) => {
      const names: string[] = [];
      let pages = 0;
      for (let next: string | undefined = first; next !== undefined;) {
        expect((await open(next))?.status()).toBe(200);
        names.push(...(await readLinks('main li h3 a')));
        pages += 1;
        [next] = await readLinks('main a[rel=next]');
      }
      expect(pages).toBeGreaterThan(1);
      expect(names).toHaveLength(generatedCases + 3);
      expect(new Set(names).size).toBe(names.length);
      expect(await stage.page.textContent('main header')).toContain(String(pages));
    },
  );
});
