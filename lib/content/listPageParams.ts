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
    numberPages(countPages(locale)).map((page) => ({ locale, page })),
  );
  return pickRendered(pages);
}

/** The numbers of so many pages, as they stand in addresses. */
export function numberPages(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1));
}
