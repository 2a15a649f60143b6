import { locales, type Locale } from './locales';

/** One value per language: `{ en: build('en'), fr: build('fr') }`. */
export function mapLocales<T>(build: (locale: Locale) => T): Record<Locale, T> {
  const entries = locales.map((locale) => [locale, build(locale)] as const);
  // Object.fromEntries forgets that every language is there.
  return Object.fromEntries(entries) as Record<Locale, T>;
}
