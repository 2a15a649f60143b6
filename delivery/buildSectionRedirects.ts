import { defaultLocale, locales } from '@/i18n/locales';
import { routes } from '@/i18n/routes';
import type { Redirect } from './manifest';
import { getWordLocale, listSpellings, type Patterns } from './spellings';

/** The words of a route, and where they lead. */
type Leading = { words: Patterns; targets: Patterns };

/**
 * The redirects that follow from the route table alone: addresses in another language's words
 * (`/fr/cases/[slug]`), addresses without prefix (`/affaires/[slug]`), which belong to the language
 * of their words (design: Addresses), and the first page of a list (`/fr/affaires/page/1`), which
 * is the list itself.
 * @throws Error when the words of two routes would lead from one address to two.
 */
export function buildSectionRedirects(
  table: Readonly<Record<string, Patterns>> = routes,
): Redirect[] {
  const own = new Set(Object.values(table).flatMap(listPrefixed));
  const prefixed = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const { words, targets } of listLeading(table)) {
    for (const spelling of listSpellings(words)) {
      for (const locale of locales) {
        const [from, to] = [`/${locale}${spelling}`, `/${locale}${targets[locale]}`];
        if (own.has(from)) continue;
        const known = prefixed.get(from) ?? to;
        if (known !== to) {
          throw new Error(`i18n/routes.ts: "${from}" could mean "${known}" and "${to}".`);
        }
        prefixed.set(from, to);
      }
      const locale = getWordLocale(spelling, words);
      // A word that means one thing here and another there means what the default language says.
      if (locale === defaultLocale || !bare.has(spelling)) {
        bare.set(spelling, `/${locale}${targets[locale]}`);
      }
    }
  }
  return [...prefixed, ...bare]
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function listLeading(table: Readonly<Record<string, Patterns>>): Leading[] {
  return Object.values(table).flatMap((words) => {
    const isPaged = locales.every((locale) => words[locale].endsWith('/[page]'));
    const first = {
      words: mapPatterns(words, (pattern) => pattern.replace(/\[page\]$/, '1')),
      targets: mapPatterns(words, (pattern) => pattern.split('/').slice(0, -2).join('/')),
    };
    return isPaged ? [{ words, targets: words }, first] : [{ words, targets: words }];
  });
}

function mapPatterns(patterns: Patterns, change: (pattern: string) => string): Patterns {
  const changed = locales.map((locale) => [locale, change(patterns[locale])]);
  // Every language has its entry again.
  return Object.fromEntries(changed) as Patterns;
}

function listPrefixed(patterns: Patterns): string[] {
  return locales.map((locale) => `/${locale}${patterns[locale]}`);
}
