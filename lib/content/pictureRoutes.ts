import type { Destination } from '@/i18n/paths';

/** The pages that show many documents in a picture, with the same in words. */
export const pictureRoutes = ['/timeline', '/map'] as const;
export type PictureRoute = (typeof pictureRoutes)[number];

/** Where a page of them stands in the route table; the first has the address without a number. */
export function getPictureDestination(route: PictureRoute, page: number): Destination {
  if (page === 1) return { route };
  return { route: `${route}/page/[page]`, params: { page: String(page) } };
}
