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
  '/cases/oldest-first': { en: '/cases/oldest-first', fr: '/affaires/plus-anciennes' },
  '/cases/oldest-first/page/[page]': {
    en: '/cases/oldest-first/page/[page]',
    fr: '/affaires/plus-anciennes/page/[page]',
  },
  '/cases/by-name': { en: '/cases/by-name', fr: '/affaires/par-nom' },
  '/cases/by-name/page/[page]': {
    en: '/cases/by-name/page/[page]',
    fr: '/affaires/par-nom/page/[page]',
  },
  '/cases/theme/[value]': { en: '/cases/theme/[value]', fr: '/affaires/theme/[value]' },
  '/cases/theme/[value]/page/[page]': {
    en: '/cases/theme/[value]/page/[page]',
    fr: '/affaires/theme/[value]/page/[page]',
  },
  '/cases/jurisdiction/[value]': {
    en: '/cases/jurisdiction/[value]',
    fr: '/affaires/ressort/[value]',
  },
  '/cases/jurisdiction/[value]/page/[page]': {
    en: '/cases/jurisdiction/[value]/page/[page]',
    fr: '/affaires/ressort/[value]/page/[page]',
  },
  '/cases/status/[value]': { en: '/cases/status/[value]', fr: '/affaires/etat/[value]' },
  '/cases/status/[value]/page/[page]': {
    en: '/cases/status/[value]/page/[page]',
    fr: '/affaires/etat/[value]/page/[page]',
  },
  '/cases/year/[value]': { en: '/cases/year/[value]', fr: '/affaires/annee/[value]' },
  '/cases/year/[value]/page/[page]': {
    en: '/cases/year/[value]/page/[page]',
    fr: '/affaires/annee/[value]/page/[page]',
  },
  '/cases/claim/[value]': { en: '/cases/claim/[value]', fr: '/affaires/fondement/[value]' },
  '/cases/claim/[value]/page/[page]': {
    en: '/cases/claim/[value]/page/[page]',
    fr: '/affaires/fondement/[value]/page/[page]',
  },
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
  '/timeline': { en: '/timeline', fr: '/chronologie' },
  '/timeline/page/[page]': { en: '/timeline/page/[page]', fr: '/chronologie/page/[page]' },
  '/map': { en: '/map', fr: '/carte' },
  '/map/page/[page]': { en: '/map/page/[page]', fr: '/carte/page/[page]' },
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
