import { isLocale, type Locale, locales } from '@/i18n/locales';
import { type Route, routes } from '@/i18n/routes';
import { kindRoutes, type ListedKind } from './kindRoutes';
import type { DocumentKind } from './vocabulary';
import { type DocumentName, type ReferenceIndex, resolveSlug } from './resolveReference';

/**
 * What an address names: a document, or a page of the route table that is none (a list, the home
 * page). `locale` is the language that it named, if it did.
 */
export type AddressTarget = (DocumentName | { route: Route }) & { locale?: Locale };

/**
 * Finds what an address of the site names, in any language's words and with or without the
 * language's prefix, by slug, former slug or key.
 * @param path the address without host, query and hash: `/fr/affaires/pm-v-openai`
 */
export function findAddress(path: string, index: ReferenceIndex): AddressTarget | undefined {
  const [first = '', ...rest] = path.replace(/\/$/, '').split('/').slice(1);
  if (isLocale(first)) {
    const target = findInWords(rest, first, index);
    return target && { ...target, locale: first };
  }
  // Without a prefix, the words say the language; one that belongs to several is tried in order.
  const words = [first, ...rest].filter((word, at) => at > 0 || word !== '');
  for (const locale of locales) {
    const target = findInWords(words, locale, index);
    if (target) return target;
  }
  return undefined;
}

/** An address in another language's words is redirected by the server, so it counts as well. */
function findInWords(
  words: readonly string[],
  locale: Locale,
  index: ReferenceIndex,
): AddressTarget | undefined {
  for (const language of [locale, ...locales.filter((other) => other !== locale)]) {
    for (const route of Object.keys(routes) as Route[]) {
      const pattern = routes[route][language].split('/').filter((word) => word !== '');
      const target = matchRoute(route, pattern, words, locale, index);
      if (target) return target;
    }
  }
  return undefined;
}

function matchRoute(
  route: Route,
  pattern: readonly string[],
  words: readonly string[],
  locale: Locale,
  index: ReferenceIndex,
): AddressTarget | undefined {
  if (pattern.length !== words.length) return undefined;
  const slug = words.find((_, at) => pattern[at] === '[slug]');
  const isMatch = pattern.every((part, at) => part === '[slug]' || part === words[at]);
  if (!isMatch) return undefined;
  const kind = getKind(route);
  if (slug !== undefined) {
    const key = kind && resolveSlug(slug, kind, locale, index);
    return kind && key !== undefined ? { kind, key } : undefined;
  }
  const page = index.names.page.get(route.slice(1));
  return page === undefined ? { route } : { kind: 'page', key: page };
}

function getKind(route: Route): DocumentKind | undefined {
  const kinds = Object.keys(kindRoutes) as ListedKind[];
  return kinds.find((kind) => route.startsWith(`${kindRoutes[kind]}/[slug]`));
}
