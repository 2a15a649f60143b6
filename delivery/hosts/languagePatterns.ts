import type { Locale } from '@/i18n/locales';

/** Steps of weight that are told apart, the best first: 1, 0.9, 0.8 … 0.1, and less than that. */
const weights = [
  String.raw`(?:;\s*q\s*=\s*1(?:\.\d*)?\s*)?`,
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((tenth) => String.raw`;\s*q\s*=\s*0\.${tenth}\d*\s*`),
  String.raw`;\s*q\s*=\s*0\.0\d*[1-9]\d*\s*`,
];

/**
 * Patterns that find the language a reader prefers, for servers that cannot compare weights: to be
 * tried in order, ignoring capitals; the first that matches captures the language, or a star, which
 * stands for the first of ours. They part from `negotiateLocale.ts` where no browser goes: where
 * weights of one tenth stand in rising order, and where a star stands beside a refused language.
 * @param open how the group that captures begins: `(` or `(?<name>`
 */
export function listLanguagePatterns(locales: readonly Locale[], open = '('): string[] {
  const tag = String.raw`${open}${locales.join('|')})(?:[-_][\w-]*)?`;
  const star = String.raw`${open}\*)`;
  return [
    ...weights.map((weight) => String.raw`(?:^|,)\s*${tag}\s*${weight}(?:,|$)`),
    ...weights.map((weight) => String.raw`(?:^|,)\s*${star}\s*${weight}(?:,|$)`),
  ];
}

/** The home page of each language that a pattern may have captured, by what it captured. */
export function listLanguageHomes(locales: readonly Locale[]): [captured: string, home: string][] {
  const homes = locales.map((locale): [string, string] => [locale, `/${locale}`]);
  return [...homes, ['*', `/${locales[0]}`]];
}
