import { auditPage } from '../support/auditPage';
import { openWindow } from '../support/browser';
import { serveFixtureSite, generatedCases } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { readAttributes } from '../support/readElement';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

/** Cases that lie in files: all but the draft are published. */
const publishedCases = generatedCases + 3;
const open = (path: string) => stage.page.goto(stage.site.origin + path);

describe('a list of more than 50 documents', () => {
  const listCases = () =>
    stage.page
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
    await stage.page.click('a[rel=next]');
    await stage.page.waitForURL(`${stage.site.origin}/en/cases/page/2`);
    expect(await stage.page.title()).toBe('Cases, page 2 · Dossier');
    expect(await stage.page.textContent('main')).toContain('Page 2 of 2');
    expect(await stage.page.locator('a[rel=next]').count()).toBe(0);
    await stage.page.click('a[rel=prev]');
    await stage.page.waitForURL(`${stage.site.origin}/en/cases`);
    expect(await stage.page.title()).toBe('Cases · Dossier');
  });

  it('switches from its second page to the second page and back', async () => {
    await open('/en/cases/page/2');
    for (const [locale, path] of [
      ['fr', '/fr/affaires/page/2'],
      ['en', '/en/cases/page/2'],
    ] as const) {
      await stage.page.click(`header nav > a[hreflang=${locale}]`);
      await stage.page.waitForURL(stage.site.origin + path);
    }
    await open('/fr/affaires/page/2');
    expect(await stage.page.title()).toBe('Affaires, page 2 · Dossier');
  });

  it('is canonical page by page, with the same page as alternate', async () => {
    await open('/fr/affaires/page/2');
    const { canonical, alternates } = await readPageFacts(stage.page);
    expect(canonical).toBe('/fr/affaires/page/2');
    expect(alternates).toMatchObject({ en: '/en/cases/page/2', fr: '/fr/affaires/page/2' });
  });

  it.each([
    ['/en/cases/page/1', '/en/cases'],
    ['/fr/affaires/page/1', '/fr/affaires'],
    ['/fr/cases/page/2', '/fr/affaires/page/2'],
    ['/affaires/page/2', '/fr/affaires/page/2'],
  ])('leads from %s to %s in one step', async (from, to) => {
    const { status, headers } = await stage.site.get(from);
    expect([status, headers.location]).toEqual([308, to]);
    expect((await stage.site.get(to)).status).toBe(200);
  });

  it.each(['/en/cases/page/3', '/en/cases/page/0', '/en/cases/page/02', '/fr/questions/page/2'])(
    'has no page %s',
    async (path) => {
      expect((await stage.site.get(path)).status).toBe(404);
    },
  );

  it('names the newest first', async () => {
    await open('/en/cases');
    const dates = await readAttributes(stage.page, 'main ul time', 'datetime');
    expect(dates.slice(0, 3)).toEqual(['2026-07-01', '2026-05-05', '2026-04-04']);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('gives axe nothing to find on its second page', async () => {
    const window = await openWindow(stage.browser);
    await window.page.goto(`${stage.site.origin}/fr/affaires/page/2`);
    expect(await auditPage(window.page)).toEqual([]);
    await window.context.close();
  });
});
