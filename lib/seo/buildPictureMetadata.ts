import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { DocumentVersion } from '@/lib/content/model';
import { getPictureDestination, type PictureRoute } from '@/lib/content/pictureRoutes';
import { buildPagedMetadata } from './buildPagedMetadata';
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
  return buildPagedMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    page,
    alternates: buildRouteAlternates(getPictureDestination(route, page)),
    first,
    feeds: ['all', route === '/map' ? 'question' : 'case'],
  });
}
