import { getLocale, getTranslations } from 'next-intl/server';
import { buildSelectionTitle } from '@/components/case/buildSelectionTitle';
import { CaseListPage } from '@/components/case/CaseListPage';
import { facets, listFacetValues } from '@/lib/content/caseFacets';
import { type CaseSelection, getCaseListPage } from '@/lib/content/caseSelection';
import { listDocuments } from '@/lib/content/queries';
import { buildCaseListMetadata } from '@/lib/seo/buildCaseListMetadata';

type CaseListProps = { selection: CaseSelection; page?: number };

/** A page of a list of cases. */
export async function CaseList({ selection, page = 1 }: CaseListProps) {
  const locale = await getLocale();
  return (
    <CaseListPage
      selection={selection}
      list={getCaseListPage(selection, locale, page)}
      total={listDocuments('case', locale).length}
      facets={facets.map((facet) => listFacetValues(facet, locale))}
    />
  );
}

/** The metadata of that page. */
export async function buildCaseListPageMetadata({ selection, page = 1 }: CaseListProps) {
  const title = buildSelectionTitle(selection, await getTranslations());
  return buildCaseListMetadata(selection, page, title);
}
