import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { DocumentVersion } from '@/lib/content/model';
import { getPictureDestination, type PictureRoute } from '@/lib/content/pictureRoutes';
import { buildMetadata } from './buildMetadata';
import { buildRouteAlternates } from './buildRouteAlternates';

const NAMESPACES = { '/timeline': 'Timeline', '/map': 'QuestionMap' } as const;

/**
 * The metadata of a page of the timeline or the map.
 * @param first the first document on it, whose original speaks to readers of no language of ours
 */
export async function buildPictureMetadata(
  route: PictureRoute,
  page: number,
  first: DocumentVersion | undefined,
): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations(NAMESPACES[route]);
  const paging = await getTranslations('Pagination');
  const alternates = buildRouteAlternates(getPictureDestination(route, page));
  const title = t('title');
  return buildMetadata({
    locale,
    title: page > 1 ? paging('titleWithPage', { title, page }) : title,
    description: t('description'),
    versions: alternates,
    canonical: alternates[locale],
    xDefault: alternates[first?.original ?? locale],
  });
}
