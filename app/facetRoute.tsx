import { getLocale } from 'next-intl/server';
import { type Facet, findFacetValue } from '@/lib/content/caseFacets';
import { NO_VALUE } from '@/lib/content/caseSelection';
import { buildCaseListPageMetadata, CaseList } from './CaseList';

type Props = { params: Promise<{ value: string; page?: string }> };

/** What the routes of a facet's values have in common: their metadata, and the page itself. */
export function buildFacetRoute(facet: Facet) {
  return {
    generateMetadata: async (props: Props) => {
      const shown = await readParams(facet, props);
      return shown ? buildCaseListPageMetadata(shown) : {};
    },
    Page: async (props: Props) => {
      const shown = await readParams(facet, props);
      return shown ? <CaseList {...shown} /> : null;
    },
  };
}

/**
 * What an address names; nothing for the page that is not published.
 * @throws Error when no case has the value: a page was asked for that the build does not know.
 */
async function readParams(facet: Facet, { params }: Props) {
  const { value: slug, page } = await params;
  if (slug === NO_VALUE) return undefined;
  const locale = await getLocale();
  const value = findFacetValue(facet, locale, slug);
  if (!value) throw new Error(`No case has the ${facet} "${slug}" in "${locale}".`);
  return { selection: { value }, page: Number(page ?? 1) };
}
