import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { mapLocales } from '@/i18n/mapLocales';
import { type CaseSelection, getCaseListPage, getCaseListPath } from '@/lib/content/caseSelection';
import { buildPagedMetadata } from './buildPagedMetadata';

/** The metadata of a page of a list of cases, whose heading is `title`. */
export async function buildCaseListMetadata(
  selection: CaseSelection,
  page: number,
  title: string,
): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations();
  const { documents, total } = getCaseListPage(selection, locale, page);
  return buildPagedMetadata({
    locale,
    title,
    description:
      'value' in selection
        ? t('CaseFacets.description', { title, count: total })
        : t('CaseList.description'),
    page,
    alternates: mapLocales((other) => getCaseListPath(selection, other, page)),
    first: documents[0],
    feeds: ['all', 'case'],
  });
}
