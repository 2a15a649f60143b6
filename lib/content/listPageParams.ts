import { locales, type Locale } from '@/i18n/locales';
import { pickRendered } from './pickRendered';

/**
 * The rendered pages of a list in every language, the first included: an export takes no empty list of
 * pages, so the first is built twice and published once, at the address of the list itself (`delivery/`).
 * @param countPages gives how many pages readers of a language have
 */
export function listPageParams(
  countPages: (reader: Locale) => number,
): { locale: Locale; page: string }[] {
  const pages = locales.flatMap((locale) =>
    Array.from({ length: countPages(locale) }, (_, at) => ({ locale, page: String(at + 1) })),
  );
  return pickRendered(pages);
}
