import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ListedKind } from '@/lib/content/kindRoutes';
import { getListDestination, getListPage } from '@/lib/content/listPage';
import { buildMetadata } from './buildMetadata';
import { buildRouteAlternates } from './buildRouteAlternates';

const NAMESPACES = {
  question: 'QuestionList',
  news: 'NewsList',
  term: 'TermList',
} as const;

/** The metadata of a page of the list of a kind; for cases see `buildCaseListMetadata.ts`. */
export async function buildListMetadata(
  kind: Exclude<ListedKind, 'case'>,
  page: number,
): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations(NAMESPACES[kind]);
  const paging = await getTranslations('Pagination');
  const alternates = buildRouteAlternates(getListDestination(kind, page));
  const title = t('title');
  return buildMetadata({
    locale,
    title: page > 1 ? paging('titleWithPage', { title, page }) : title,
    description: t('description'),
    versions: alternates,
    canonical: alternates[locale],
    xDefault: alternates[getListPage(kind, locale, page).documents[0]?.original ?? locale],
    feeds: kind === 'term' ? ['all'] : ['all', kind],
  });
}
