import type { useTranslations } from 'next-intl';
import type { FacetValue } from '@/lib/content/caseFacets';

/** What readers are told a value of a facet is called: "Privacy", "2023", the title of a term. */
export function buildFacetLabel(
  value: FacetValue,
  t: ReturnType<typeof useTranslations<never>>,
): string {
  switch (value.facet) {
    case 'theme':
      return t(`Theme.${value.code}`);
    case 'jurisdiction':
      return t(`Jurisdiction.${value.code}`);
    case 'status':
      return t(`CaseState.${value.code}`);
    case 'year':
      return value.code;
    case 'claim':
      return value.term.title;
  }
}
