import type { Locale } from '@/i18n/locales';

/** The `lang` attribute of content inside a frame: only where it differs from the reader's language. */
export function buildLangProps(content: Locale, reader: Locale): { lang?: Locale } {
  return content === reader ? {} : { lang: content };
}
