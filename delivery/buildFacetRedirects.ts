import { facetWords } from '@/i18n/facetWords';
import { type Locale, locales } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import type { Redirect } from './manifest';

/** A facet whose values are documents, with the route of those documents. */
const documentFacet = { facet: 'claim', route: '/glossary/[slug]' } as const;

/**
 * The redirects to the values of facets (`/fr/affaires/theme/vie-privee`) from how other languages
 * write them, one by one: their number is that of the values, not of the cases. Claims are written
 * as terms are, so they have the redirects of terms.
 * @param pages addresses of pages, which are never redirected
 * @param documents the redirects of documents
 */
export function buildFacetRedirects(
  pages: ReadonlySet<string>,
  documents: readonly Redirect[],
): Redirect[] {
  return [...listWorded(), ...listDocumentValues(documents)]
    .filter(({ from, to }) => pages.has(to) && !pages.has(from))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function listWorded(): Redirect[] {
  return Object.entries(facetWords).flatMap(([facet, values]) =>
    Object.values<Record<Locale, string>>(values).flatMap((words) =>
      locales.flatMap((locale) => {
        const foreign = new Set(locales.map((other) => words[other]));
        foreign.delete(words[locale]);
        const write = (value: string) =>
          getFacetPath(facet as keyof typeof facetWords, locale, value);
        return [...foreign].map((word) => ({ from: write(word), to: write(words[locale]) }));
      }),
    ),
  );
}

function listDocumentValues(documents: readonly Redirect[]): Redirect[] {
  const { facet, route } = documentFacet;
  return locales.flatMap((locale) => {
    const start = getPath(locale, { route, params: { slug: '' } });
    const replace = (address: string) =>
      getFacetPath(facet, locale, '') + address.slice(start.length);
    return documents
      .filter(({ from }) => from.startsWith(start))
      .map(({ from, to }) => ({ from: replace(from), to: replace(to) }));
  });
}

function getFacetPath(
  facet: keyof typeof facetWords | typeof documentFacet.facet,
  locale: Locale,
  value: string,
): string {
  return getPath(locale, { route: `/cases/${facet}/[value]`, params: { value } });
}
