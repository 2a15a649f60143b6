import { locales } from '@/i18n/locales';
import type { Translate, Translates } from '@/i18n/loadTranslate';
import type { LocalText } from './documentGroup';

/** The words of a set of codes: `{ "us-federal": { en: "United States (federal)", fr: … } }`. */
export type Labels = Record<string, LocalText>;

/** The words of codes in all languages; `write` gives those of one. */
export function buildLabels<C extends string | number>(
  codes: readonly C[],
  translates: Translates,
  write: (translate: Translate, code: C) => string,
): Labels {
  return Object.fromEntries(
    codes.map((code) => [
      code,
      Object.fromEntries(locales.map((locale) => [locale, write(translates[locale], code)])),
    ]),
  );
}
