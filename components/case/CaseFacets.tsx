import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import type { FacetValue } from '@/lib/content/caseFacets';
import { type CaseSelection, getCaseListPath } from '@/lib/content/caseSelection';
import { buildFacetLabel } from './buildFacetLabel';
import { FacetLink } from './FacetLink';

type CaseFacetsProps = {
  /** The values of each facet that has any, in the order in which they are offered. */
  facets: readonly (readonly FacetValue[])[];
  /** How many cases there are. */
  total: number;
  selection: CaseSelection;
};

/** Narrows the list of cases to one value of one facet, each a page of its own with its count. */
export function CaseFacets({ facets, total, selection }: CaseFacetsProps) {
  const t = useTranslations();
  const reader = useLocale();
  const current = 'value' in selection ? selection.value : undefined;
  return (
    <nav
      aria-label={t('CaseFacets.label')}
      className="screen-only mb-8 font-sans text-ui wide:mb-0"
    >
      <details className="fold">
        <summary className="label">{t('CaseFacets.label')}</summary>
        <div className="grid gap-6 pb-5 tablet:max-wide:grid-cols-2">
          <FacetLink
            href={getCaseListPath({ order: 'newest' }, reader)}
            count={total}
            isCurrent={!current}
          >
            {t('CaseFacets.all')}
          </FacetLink>
          {facets.map(
            (values) =>
              values[0] && (
                <section key={values[0].facet} className="grid content-start gap-1">
                  <h2 className="label">{t(`CaseFacets.${values[0].facet}`)}</h2>
                  <ul className="grid gap-1">
                    {values.map((value) => (
                      <li key={value.code}>
                        <FacetLink
                          href={getCaseListPath({ value }, reader)}
                          count={value.cases.length}
                          isCurrent={value === current}
                          {...('term' in value ? buildLangProps(value.term.locale, reader) : {})}
                        >
                          {buildFacetLabel(value, t)}
                        </FacetLink>
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
        </div>
      </details>
    </nav>
  );
}
