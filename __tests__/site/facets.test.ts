import type { Page } from 'playwright-core';
import { listOtherLocales, type Locale, locales } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import { listSitePages } from '../support/samplePages';
import { readAttributes } from '../support/readElement';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';

const stage = setStage(startSite);

/** A link of the facets: where it leads, what it says, how many cases it promises. */
type FacetLink = { href: string; text: string; count: number; isCurrent: boolean };

const open = (path: string) => stage.page.goto(stage.site.origin + path);

function readFacets(page: Page): Promise<FacetLink[]> {
  return page.locator('main nav details a').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent ?? '',
      count: Number(link.nextElementSibling?.textContent),
      isCurrent: link.getAttribute('aria-current') === 'page',
    })),
  );
}

const countCases = () => stage.page.locator('main ul > li h2').count();
const getCases = (locale: Locale) => getPath(locale, { route: '/cases' });

describe.each(locales)('the facets of cases in %s', (locale) => {
  it('lead to pages that are there, with as many cases as they say, and to all of those', async () => {
    await open(getCases(locale));
    const [all, ...values] = await readFacets(stage.page);
    expect(all).toMatchObject({
      href: getCases(locale),
      count: await countCases(),
      isCurrent: true,
    });
    expect(values.length).toBeGreaterThan(8);
    for (const { href, count, text } of values) {
      expect((await open(href))?.status()).toBe(200);
      expect([href, await countCases()]).toEqual([href, count]);
      expect(await stage.page.textContent('h1')).toContain(text);
    }
    const pages = listSitePages(stage.site.manifest.pages)
      .filter((page) => page.locale === locale && page.route.endsWith('/[value]'))
      .map(({ address }) => address);
    expect(values.map(({ href }) => href).toSorted()).toEqual(pages.toSorted());
  });

  it('mark the one that is shown, and lead back to all', async () => {
    await open(getCases(locale));
    const [, value] = await readFacets(stage.page);
    await open(value?.href ?? '');
    const current = (await readFacets(stage.page)).filter(({ isCurrent }) => isCurrent);
    expect(current.map(({ href }) => href)).toEqual([value?.href]);
    const back = await readAttributes(stage.page, `main a[href="${getCases(locale)}"]`, 'href');
    expect(back.length).toBeGreaterThanOrEqual(2);
  });

  it('are kept by the switch, there and back, with the same cases', async () => {
    await open(getCases(locale));
    for (const { href, count } of (await readFacets(stage.page)).slice(1)) {
      for (const other of listOtherLocales(locale)) {
        await open(href);
        const there = await readAttributes(stage.page, `header nav > a[hreflang=${other}]`, 'href');
        await open(there[0] ?? '');
        const current = (await readFacets(stage.page)).find(({ isCurrent }) => isCurrent);
        expect(current).toMatchObject({ href: there[0], count });
        const back = await readAttributes(stage.page, `header nav > a[hreflang=${locale}]`, 'href');
        expect(back).toEqual([href]);
      }
    }
  });

  it('speak the words of the language, and redirect from those of the other', async () => {
    const theme = { en: '/en/cases/theme/privacy', fr: '/fr/affaires/theme/vie-privee' };
    expect(stage.site.manifest.pages).toContain(theme[locale]);
    for (const other of listOtherLocales(locale)) {
      const foreign = `/${locale}${theme[other].slice(`/${other}`.length)}`;
      const { status, headers } = await stage.site.get(foreign);
      expect([status, headers.location]).toEqual([308, theme[locale]]);
    }
  });

  it('have no page for a value that no case has', async () => {
    const theme = { en: '/en/cases/theme/defamation', fr: '/fr/affaires/theme/diffamation' };
    expect((await stage.site.get(theme[locale])).status).toBe(404);
  });
});

describe('the orders of the list of cases', () => {
  const readDates = () => readAttributes(stage.page, 'main ul li > time', 'datetime');
  const readTitles = () =>
    stage.page.locator('main ul li h2 a').evaluateAll((all) => all.map((link) => link.textContent));

  it('have addresses of their own, each marking itself, without any script', async () => {
    await open('/en/cases');
    const links = stage.page.locator('main nav:not(:has(details)) a[href^="/en/cases"]');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(addresses).toEqual(['/en/cases', '/en/cases/oldest-first', '/en/cases/by-name']);
    for (const address of addresses) {
      await open(address ?? '');
      const current = stage.page.locator('main nav:not(:has(details)) a[aria-current=page]');
      expect(await current.getAttribute('href')).toBe(address);
    }
  });

  it('are by date both ways, and by name', async () => {
    await open('/fr/affaires');
    const newest = await readDates();
    expect(newest).toEqual(newest.toSorted().toReversed());
    await open('/fr/affaires/plus-anciennes');
    expect(await readDates()).toEqual(newest.toReversed());
    await open('/fr/affaires/par-nom');
    const titles = await readTitles();
    expect(titles).toHaveLength(newest.length);
    const { compare } = new Intl.Collator('fr');
    expect(titles).toEqual(titles.toSorted((a, b) => compare(a ?? '', b ?? '')));
  });
});
