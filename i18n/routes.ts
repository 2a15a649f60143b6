import type { Locale } from './locales';

/**
 * The one route table. Keys are the folders of `app/[locale]/` (English words); values are the
 * words of each language. Everything that makes or reads an address uses this table: links, switch,
 * `hreflang`, redirects, publication of the built pages.
 */
export const routes = {
  '/': { en: '/', fr: '/' },
  '/cases': { en: '/cases', fr: '/affaires' },
  '/cases/[slug]': { en: '/cases/[slug]', fr: '/affaires/[slug]' },
  '/cases/page/[page]': { en: '/cases/page/[page]', fr: '/affaires/page/[page]' },
  '/questions': { en: '/questions', fr: '/questions' },
  '/questions/[slug]': { en: '/questions/[slug]', fr: '/questions/[slug]' },
  '/questions/page/[page]': { en: '/questions/page/[page]', fr: '/questions/page/[page]' },
  '/news': { en: '/news', fr: '/actualites' },
  '/news/[slug]': { en: '/news/[slug]', fr: '/actualites/[slug]' },
  '/news/page/[page]': { en: '/news/page/[page]', fr: '/actualites/page/[page]' },
  '/corrections': { en: '/corrections', fr: '/corrections' },
  '/glossary': { en: '/glossary', fr: '/glossaire' },
  '/glossary/[slug]': { en: '/glossary/[slug]', fr: '/glossaire/[slug]' },
  '/glossary/page/[page]': { en: '/glossary/page/[page]', fr: '/glossaire/page/[page]' },
  '/new': { en: '/new', fr: '/nouveautes' },
  '/new/page/[page]': { en: '/new/page/[page]', fr: '/nouveautes/page/[page]' },
  '/data': { en: '/data', fr: '/donnees' },
  '/about': { en: '/about', fr: '/a-propos' },
  '/privacy': { en: '/privacy', fr: '/confidentialite' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A route of the table, by the name of its folder in `app/[locale]/`. */
export type Route = keyof typeof routes;

type ParamNames<Pattern extends string> = Pattern extends `${string}[${infer Name}]${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** The parameters of a route: `{ slug }` for `/cases/[slug]`, none for `/cases`. */
export type RouteParams<R extends Route> = [ParamNames<R>] extends [never]
  ? Record<string, never>
  : Record<ParamNames<R>, string>;

/** Tells whether a string is a route of the table. */
export function isRoute(value: string): value is Route {
  return Object.hasOwn(routes, value);
}
