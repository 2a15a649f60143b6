import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { ListPage } from '@/components/list/ListPage';
import { ListTools } from '@/components/list/ListTools';
import { mapLocales } from '@/i18n/mapLocales';
import { getPath } from '@/i18n/paths';
import type { FacetValue } from '@/lib/content/caseFacets';
import { type CaseSelection, getCaseListPath } from '@/lib/content/caseSelection';
import type { DocumentList } from '@/lib/content/listPage';
import { buildSelectionTitle } from './buildSelectionTitle';
import { CaseCard } from './CaseCard';
import { CaseFacets } from './CaseFacets';
import { CaseOrders } from './CaseOrders';

type CaseListPageProps = {
  selection: CaseSelection;
  list: DocumentList<'case'>;
  /** How many cases there are, in this list and elsewhere. */
  total: number;
  facets: readonly (readonly FacetValue[])[];
};

/** A page of the list of cases: all of them in an order, or those with a value of a facet. */
export function CaseListPage({ selection, list, total, facets }: CaseListPageProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { documents, page, pages } = list;
  const getHref = (number: number) => getCaseListPath(selection, locale, number);
  const isFacet = 'value' in selection;
  return (
    <SiteFrame
      section="cases"
      alternates={mapLocales((other) => getCaseListPath(selection, other, page))}
    >
      <ListPage
        title={buildSelectionTitle(selection, t)}
        introduction={
          isFacet
            ? t('CaseFacets.introduction', { count: list.total, total })
            : t('CaseList.introduction', { count: total, order: selection.order })
        }
        trail={
          isFacet
            ? [{ label: t('CaseList.heading'), href: getPath(locale, { route: '/cases' }) }]
            : []
        }
        margin={<CaseFacets facets={facets} total={total} selection={selection} />}
        overview={
          !isFacet && (
            <ListTools>
              <CaseOrders current={selection.order} />
              <a href={getPath(locale, { route: '/timeline' })} className="py-0.5">
                {t('CaseList.timeline')}
              </a>
            </ListTools>
          )
        }
        page={page}
        pages={pages}
        getHref={getHref}
      >
        {documents.map((version) => (
          <CaseCard key={version.key} version={version} heading="h2" />
        ))}
      </ListPage>
    </SiteFrame>
  );
}
