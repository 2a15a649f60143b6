import { type Locale, locales } from '@/i18n/locales';
import { routes } from '@/i18n/routes';
import type { Manifest } from '@/delivery/manifest';
import { listSitePages, type SitePage } from './samplePages';

/** What any server of a site is to answer to an address. */
export type AddressExpectation = {
  path: string;
  status: 200 | 302 | 308 | 404;
  /** Where a redirect leads. */
  location?: string;
  /** The language of the page that is sent, as it says itself. */
  lang?: Locale;
  acceptLanguage?: string;
};

/** Everything that is to be expected of the addresses of a site, whoever serves it. */
export function listAddressExpectations(manifest: Manifest): AddressExpectation[] {
  const pages = listSitePages(manifest.pages);
  return [
    ...pages.map(({ address, locale }) => ({ path: address, status: 200 as const, lang: locale })),
    ...pages.flatMap(listMisspellings),
    ...pages.flatMap(listForeignWords),
    ...listPlainRedirects(manifest),
    ...listUnknown(),
    ...listHomes(),
  ];
}

/** A page asked for with a slash, an ending, in capitals, and all of it at once. */
function listMisspellings({ address }: SitePage): AddressExpectation[] {
  const upper = address.toUpperCase();
  return [`${address}/`, `${address}.html`, `${address}.html/`, upper, `${upper}.HTML`].map(
    (path) => expectRedirect(path, address),
  );
}

/** A page asked for in the words of another language, and in its own without the language. */
function listForeignWords({ address, locale, route }: SitePage): AddressExpectation[] {
  const words: Record<Locale, string> = routes[route];
  const own = words[locale];
  if (own === '/') return [];
  const parts = address.slice(`/${locale}`.length).split('/');
  const parameters = new Map(own.split('/').map((word, at) => [word, parts[at] ?? '']));
  const others = locales.filter((other) => words[other] !== own);
  const respelled = others.map((other) =>
    words[other].replace(/\[\w+\]/g, (name) => parameters.get(name) ?? ''),
  );
  return [
    ...respelled.map((path) => expectRedirect(`/${locale}${path}`, address)),
    ...(others.length > 0 ? [expectRedirect(address.slice(`/${locale}`.length), address)] : []),
  ];
}

/** Former slugs, keys, and slugs and words of the other language. */
function listPlainRedirects({ redirects }: Manifest): AddressExpectation[] {
  return [...redirects.documents, ...redirects.sections]
    .filter(({ from }) => !from.includes('['))
    .flatMap(({ from, to }) => [expectRedirect(from, to), expectRedirect(`${from}/`, to)]);
}

function listUnknown(): AddressExpectation[] {
  const below = (path: string) =>
    locales.map((locale) => ({ path: `/${locale}${path}`, status: 404 as const, lang: locale }));
  const outside = ['/nothing', '/404', '/404.html', '/_headers', '/_redirects', '/en.html.br'];
  return [
    ...['/nothing', '/404', '/404.html', '/nothing/below.js', '/nothing.html'].flatMap(below),
    ...[...outside, '/assets/nothing.js', '/%2Fevil.example/'].map((path) => ({
      path,
      status: 404 as const,
    })),
  ];
}

/** What `/` answers to the headers of browsers, and to some that no browser sends. */
function listHomes(): AddressExpectation[] {
  const preferred: [string, Locale][] = [
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.8,en;q=0.5', 'fr'],
    ['en-US,en;q=0.9', 'en'],
    ['de,en;q=0.5', 'en'],
    ['en;q=0.3,fr;q=0.9', 'fr'],
    ['en;q=0.3, fr;q=0.3', 'en'],
    ['FR_ca', 'fr'],
    ['fr;q=0,en;q=0.1', 'en'],
    ['*', 'en'],
    ['de, *;q=0.1', 'en'],
  ];
  const others = ['de', 'de-AT,it;q=0.5', '', 'fr;q=0, en;q=0', 'fro', 'x-fr'];
  return [
    ...preferred.flatMap(([acceptLanguage, locale]) => [
      { acceptLanguage, path: '/', status: 302 as const, location: `/${locale}` },
      { acceptLanguage, path: '/?a=b', status: 302 as const, location: `/${locale}?a=b` },
    ]),
    ...others.map((acceptLanguage) => ({ acceptLanguage, path: '/', status: 200 as const })),
    { path: '/', status: 200 },
  ];
}

function expectRedirect(path: string, location: string): AddressExpectation {
  return { path, status: 308, location };
}
