import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ListedKind } from '@/lib/content/kindRoutes';
import { getListDestination, getListPage } from '@/lib/content/listPage';
import { buildPagedMetadata } from './buildPagedMetadata';
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
  return buildPagedMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    page,
    alternates: buildRouteAlternates(getListDestination(kind, page)),
    first: getListPage(kind, locale, page).documents[0],
    feeds: kind === 'term' ? ['all'] : ['all', kind],
  });
}
