import { type Locale } from './locales';
import { type Route, type RouteParams, routes } from './routes';

/** Where a link leads, independent of language: a route of the table and its parameters. */
export type Destination = { [R in Route]: { route: R; params?: RouteParams<R> } }[Route];

/**
 * The address of a route in a language's own words, without host and trailing slash:
 * `/fr/affaires/pm-v-openai`.
 * @throws Error when a parameter of the route is missing.
 */
export function getPath(locale: Locale, { route, params = {} }: Destination): string {
  const pattern: string = routes[route][locale];
  const values: Readonly<Record<string, string>> = params;
  const path = pattern.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Route ${route} needs the parameter "${name}".`);
    return encodeURIComponent(value);
  });
  return `/${locale}${path === '/' ? '' : path}`;
}

/** The words that stand in the route table after a section (`page` in `/cases/page/2`): no slug may be one. */
export function listReservedWords(): Set<string> {
  const words = Object.values(routes).flatMap((byLocale) => Object.values<string>(byLocale));
  return new Set(words.flatMap((path) => path.split('/')).filter((w) => w && !w.startsWith('[')));
}
