import { defaultLocale, type Locale, locales } from '@/i18n/locales';
import { routes } from '@/i18n/routes';
import type { Redirect } from './manifest';

type Patterns = Readonly<Record<Locale, string>>;

/**
 * The redirects that follow from the route table alone: addresses in another language's words
 * (`/fr/cases/[slug]`), and addresses without prefix (`/affaires/[slug]`), which belong to the
 * language of their words (design: Addresses).
 * @throws Error when the words of two routes would lead from one address to two.
 */
export function buildSectionRedirects(
  table: Readonly<Record<string, Patterns>> = routes,
): Redirect[] {
  const own = new Set(
    Object.values(table).flatMap((patterns) =>
      locales.map((locale) => `/${locale}${patterns[locale]}`),
    ),
  );
  const redirects = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const patterns of Object.values(table)) {
    for (const spelling of listSpellings(patterns)) {
      for (const locale of locales) {
        const [from, to] = [`/${locale}${spelling}`, `/${locale}${patterns[locale]}`];
        const known = redirects.get(from) ?? to;
        if (own.has(from)) continue;
        if (known !== to) {
          throw new Error(`i18n/routes.ts: "${from}" could mean "${known}" and "${to}".`);
        }
        redirects.set(from, to);
      }
      const locale = getWordLocale(spelling, patterns);
      // A word that means one thing here and another there means what the default language says.
      if (locale === defaultLocale || !bare.has(spelling)) {
        bare.set(spelling, `/${locale}${patterns[locale]}`);
      }
    }
  }
  return [...redirects, ...bare].map(([from, to]) => ({ from, to })).sort(compareRedirects);
}

/** The language whose words a spelling uses; where several share them the default one. */
export function getWordLocale(spelling: string, patterns: Patterns): Locale {
  const words = splitPattern(spelling);
  let candidates: readonly Locale[] = locales;
  for (const [position, word] of words.entries()) {
    const kept = candidates.filter((locale) => splitPattern(patterns[locale])[position] === word);
    if (kept.length > 0) candidates = kept;
  }
  return candidates.find((locale) => locale === defaultLocale) ?? candidates[0] ?? defaultLocale;
}

/** All ways to write a route with the words of any language at each place. */
function listSpellings(patterns: Patterns): string[] {
  const written = locales.map((locale) => splitPattern(patterns[locale]));
  const first = written[0] ?? [];
  if (first.length === 0) return [];
  if (!written.every((words) => haveSameShape(words, first))) return Object.values(patterns);
  let spellings = [''];
  for (const position of first.keys()) {
    const words = [...new Set(written.map((parts) => parts[position] ?? ''))];
    spellings = spellings.flatMap((start) => words.map((word) => `${start}/${word}`));
  }
  return spellings;
}

function haveSameShape(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((word, i) => !(isParameter(word) || isParameter(b[i])) || word === b[i])
  );
}

function isParameter(word: string | undefined): boolean {
  return word?.startsWith('[') ?? false;
}

function splitPattern(pattern: string): string[] {
  return pattern.split('/').filter(Boolean);
}

function compareRedirects(a: Redirect, b: Redirect): number {
  return a.from < b.from ? -1 : 1;
}
