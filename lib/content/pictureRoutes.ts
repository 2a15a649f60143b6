import { locales, type Locale } from '@/i18n/locales';
import type { Destination } from '@/i18n/paths';

/** The pages that show many documents in a picture, with the same in words. */
export const pictureRoutes = ['/timeline', '/map'] as const;
export type PictureRoute = (typeof pictureRoutes)[number];

/** Where a page of them stands in the route table; the first has the address without a number. */
export function getPictureDestination(route: PictureRoute, page: number): Destination {
  if (page === 1) return { route };
  return { route: `${route}/page/[page]`, params: { page: String(page) } };
}

/** Every page in every language, the first included (as in `listPage.ts`). */
export function listPicturePages(
  countPages: (reader: Locale) => number,
): { locale: Locale; page: string }[] {
  return locales.flatMap((locale) =>
    Array.from({ length: countPages(locale) }, (_, at) => ({ locale, page: String(at + 1) })),
  );
}
