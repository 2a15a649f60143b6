import { isLocale } from '@/i18n/locales';
import { getPath, type Destination } from '@/i18n/paths';
import { routes } from '@/i18n/routes';

/** Where a page of the export is published: its address, and its file in the site. */
export type PublicPage = { address: string; file: string };

/**
 * The public address of a page of the export, whose folders have English names:
 * `fr/cases/pm-v-openai.html` is published at `/fr/affaires/pm-v-openai`.
 * @param file path of the page in the export, with `/` between its parts
 * @throws Error when the page is on no route of the table: nothing could lead to it.
 */
export function getPublicPage(file: string): PublicPage {
  const [locale, ...parts] = file.replace(/\.html$/, '').split('/');
  if (file === 'index.html') return { address: '/', file };
  const destination = findDestination(parts);
  if (!isLocale(locale) || !destination) {
    throw new Error(`${file} is on no route of i18n/routes.ts; add the route and its words there.`);
  }
  const address = getPath(locale, destination);
  return { address, file: getPageFile(address) };
}

/** The file of a page in the folder of the site: `fr/a-propos.html`, `index.html` for `/`. */
export function getPageFile(address: string): string {
  return address === '/' ? 'index.html' : `${decodeURIComponent(address).slice(1)}.html`;
}

/** The route that folders of the export belong to; words go before parameters. */
function findDestination(parts: readonly string[]): Destination | undefined {
  const matches = Object.keys(routes).flatMap((route) => {
    const params = matchPattern(route.split('/').filter(Boolean), parts);
    return params ? [{ route, params }] : [];
  });
  matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  // The keys of the table are its routes, and the parameters were read from the same key.
  return matches[0] as Destination | undefined;
}

function matchPattern(
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [position, word] of pattern.entries()) {
    const part = parts[position] ?? '';
    const name = /^\[(\w+)\]$/.exec(word)?.[1];
    if (name !== undefined) params[name] = part;
    else if (word !== part) return undefined;
  }
  return params;
}
