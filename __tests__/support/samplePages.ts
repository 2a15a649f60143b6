import { isLocale, type Locale } from '@/i18n/locales';
import { isRoute, type Route, routes } from '@/i18n/routes';

/** A page of a built site: where it stands, its route and the language of its frame. */
export type SitePage = { address: string; route: Route; locale: Locale };

/** Sites with more pages than this are tested on a sample, unless `TEST_ALL` is set. */
const FEW_PAGES = 60;

/** The pages of a site in one of its languages (all but the gateway) with their routes. */
export function listSitePages(addresses: readonly string[]): SitePage[] {
  return addresses.flatMap((address) => {
    const locale = address.split('/')[1];
    if (!isLocale(locale)) return [];
    return [{ address, locale, route: findRoute(address.slice(locale.length + 1), locale) }];
  });
}

/** The pages to be tested: all, or of a large site one of each type in each language. */
export function samplePages(addresses: readonly string[]): SitePage[] {
  const pages = listSitePages(addresses);
  if (process.env['TEST_ALL'] || pages.length <= FEW_PAGES) return pages;
  return pickPerType(pages);
}

/** One page of each type in each language; of a type, the one with the longest address. */
export function pickPerType(pages: readonly SitePage[]): SitePage[] {
  const picked = new Map<string, SitePage>();
  for (const page of pages) {
    const type = `${page.locale} ${page.route}`;
    const known = picked.get(type);
    if (!known || known.address.length < page.address.length) picked.set(type, page);
  }
  return [...picked.values()];
}

/** The route of an address (without its language): words go before parameters. */
function findRoute(path: string, locale: Locale): Route {
  const parts = path.split('/').filter(Boolean);
  const matching = Object.keys(routes)
    .filter(isRoute)
    .filter((route) => {
      const words = routes[route][locale].split('/').filter(Boolean);
      return (
        words.length === parts.length &&
        words.every((word, at) => word.startsWith('[') || word === parts[at])
      );
    })
    .sort((a, b) => a.split('[').length - b.split('[').length);
  const [route] = matching;
  if (route === undefined) throw new Error(`/${locale}${path} is on no route of i18n/routes.ts.`);
  return route;
}
