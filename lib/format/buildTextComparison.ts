import { localeTable, type Locale } from '@/i18n/locales';

/** Gives the comparison by which a language orders words ("école" before "zèbre"), for `sort`. */
export function buildTextComparison(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(localeTable[locale].tag).compare;
}
