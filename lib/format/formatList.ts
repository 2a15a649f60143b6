import { localeTable, type Locale } from '@/i18n/locales';

/** Joins words as a language lists them: "a, b and c", "a, b et c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTable[locale].tag, { type: 'conjunction' }).format(items);
}
