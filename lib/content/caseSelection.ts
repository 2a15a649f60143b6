import { locales, type Locale } from '@/i18n/locales';
import { type Destination, getPath } from '@/i18n/paths';
import type { Route } from '@/i18n/routes';
import { buildTextComparison } from '@/lib/format/buildTextComparison';
import { type Facet, type FacetValue, getFacetSlug, listFacetValues } from './caseFacets';
import { cutPage, type DocumentList, PAGE_SIZE } from './listPage';
import { listPageParams, numberPages } from './listPageParams';
import type { CaseVersion } from './model';
import { pickRendered } from './pickRendered';
import { listDocuments } from './queries';

/** In what order all cases can be listed, each with an address of its own. */
export const caseOrders = ['newest', 'oldest', 'name'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** What a list of cases shows: all of them in an order, or those with a value of a facet. */
export type CaseSelection = { order: CaseOrder } | { value: FacetValue };

const orderRoutes = {
  newest: '/cases',
  oldest: '/cases/oldest-first',
  name: '/cases/by-name',
} as const satisfies Record<CaseOrder, Route>;

/**
 * Stands in the place of a value where a facet has none: an export takes no empty list of pages.
 * The page is built and not published (`delivery/copyExport.ts`). No slug can be this word.
 */
export const NO_VALUE = '_none';

/** A page of a list of cases, as readers of a language are shown it. */
export function getCaseListPage(
  selection: CaseSelection,
  reader: Locale,
  page: number,
): DocumentList<'case'> {
  return cutPage(listSelected(selection, reader), page);
}

/** The address of a page of a list of cases, for readers of a language. */
export function getCaseListPath(selection: CaseSelection, reader: Locale, page = 1): string {
  const route =
    'order' in selection
      ? orderRoutes[selection.order]
      : (`/cases/${selection.value.facet}/[value]` as const);
  const params = {
    ...('value' in selection
      ? { value: getFacetSlug(selection.value.facet, selection.value.code, reader) }
      : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  };
  // Every list has a route for its pages below its own, with one parameter more.
  const destination = { route: page > 1 ? `${route}/page/[page]` : route, params } as Destination;
  return getPath(reader, destination);
}

/** The pages of the list of all cases in an order that are rendered. */
export function listOrderPages(order: CaseOrder): { locale: Locale; page: string }[] {
  return listPageParams((reader) => getCaseListPage({ order }, reader, 1).pages);
}

/**
 * The values of a facet whose pages are rendered, by their addresses; one that is not published where
 * no case has any.
 */
export function listFacetSlugs(facet: Facet): { locale: Locale; value: string }[] {
  const addresses = locales.flatMap((locale) => {
    const values = listFacetValues(facet, locale).map(({ slug }) => ({ locale, value: slug }));
    return values.length > 0 ? values : [{ locale, value: NO_VALUE }];
  });
  return pickRendered(addresses);
}

/** The rendered pages of the values of a facet, the first included. */
export function listFacetPages(facet: Facet): { locale: Locale; value: string; page: string }[] {
  const addresses = locales.flatMap((locale) => {
    const pages = listFacetValues(facet, locale).flatMap(({ slug, cases }) =>
      numberPages(Math.ceil(cases.length / PAGE_SIZE)).map((page) => ({
        locale,
        value: slug,
        page,
      })),
    );
    return pages.length > 0 ? pages : [{ locale, value: NO_VALUE, page: '1' }];
  });
  return pickRendered(addresses);
}

function listSelected(selection: CaseSelection, reader: Locale): readonly CaseVersion[] {
  if ('value' in selection) return selection.value.cases;
  const cases = listDocuments('case', reader);
  if (selection.order === 'oldest') return cases.toReversed();
  if (selection.order === 'newest') return cases;
  const compareText = buildTextComparison(reader);
  return cases.toSorted((a, b) => compareText(a.title, b.title));
}
