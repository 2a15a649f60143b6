import { defaultLocale, type Locale, locales } from '@/i18n/locales';

/** How a route is written in each language. */
export type Patterns = Readonly<Record<Locale, string>>;

/** All ways to write a route with the words of any language at each place; none for a home page. */
export function listSpellings(patterns: Patterns): string[] {
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

/** The language whose words a spelling uses; where several share them the default one. */
export function getWordLocale(spelling: string, patterns: Patterns): Locale {
  let candidates: readonly Locale[] = locales;
  for (const [position, word] of splitPattern(spelling).entries()) {
    const kept = candidates.filter((locale) => splitPattern(patterns[locale])[position] === word);
    if (kept.length > 0) candidates = kept;
  }
  return candidates.find((locale) => locale === defaultLocale) ?? candidates[0] ?? defaultLocale;
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
