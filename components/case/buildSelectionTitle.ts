import type { useTranslations } from 'next-intl';
import type { CaseSelection } from '@/lib/content/caseSelection';
import { buildFacetLabel } from './buildFacetLabel';

/** The heading of a list of cases: "Cases", "Cases by name", "Cases: Privacy". */
export function buildSelectionTitle(
  selection: CaseSelection,
  t: ReturnType<typeof useTranslations<never>>,
): string {
  if ('order' in selection) return t('CaseList.title', selection);
  const { facet } = selection.value;
  return t('CaseFacets.title', { facet, value: buildFacetLabel(selection.value, t) });
}
