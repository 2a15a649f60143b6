import { facetWords, type WordedFacet } from '@/i18n/facetWords';
import { type Locale } from '@/i18n/locales';
import { getReaderSlug } from './documentPath';
import { getShelf, type Shelf } from './library';
import type { CaseVersion, TermVersion } from './model';
import { getShownVersion, listDocuments } from './queries';
import type { CaseState, Jurisdiction, Theme } from './vocabulary';

/** By what the list of cases can be narrowed, in the order in which readers are offered it. */
export const facets = ['theme', 'jurisdiction', 'status', 'year', 'claim'] as const;
export type Facet = (typeof facets)[number];

/** A value of a facet as cases hold it; a claim is the key of a term of the glossary. */
type Codes = { theme: Theme; jurisdiction: Jurisdiction; status: CaseState; year: string };

type Value<F extends Facet, C> = {
  facet: F;
  code: C;
  /** How addresses in the reader's language write it. */
  slug: string;
  /** The cases that have it: at least one, the newest first. */
  cases: readonly CaseVersion[];
};

/** A value of a facet that at least one case has. */
export type FacetValue =
  | { [F in keyof Codes]: Value<F, Codes[F]> }[keyof Codes]
  | (Value<'claim', string> & { term: TermVersion });

const codeReaders: Record<Facet, (version: CaseVersion) => readonly (string | undefined)[]> = {
  theme: ({ theme }) => [theme],
  jurisdiction: ({ jurisdiction }) => [jurisdiction],
  status: ({ status }) => [status?.state],
  // A case is of the year that orders it in the lists.
  year: ({ dates }) => [dates[0].slice(0, 4)],
  claim: ({ claims }) => claims.map(({ term }) => term),
};

const known = new WeakMap<Shelf, Partial<Record<Facet, readonly FacetValue[]>>>();

/**
 * The values of a facet that cases have, as readers of a language are shown them: years from the
 * newest, all others from the most frequent.
 */
export function listFacetValues(facet: Facet, reader: Locale): readonly FacetValue[] {
  const shelf = getShelf(reader);
  const lists = known.get(shelf) ?? {};
  known.set(shelf, lists);
  return (lists[facet] ??= groupByFacet(facet, listDocuments('case', reader), reader));
}

/** The values of a facet that some of these cases have, in the order of `listFacetValues`. */
export function groupByFacet(
  facet: Facet,
  cases: readonly CaseVersion[],
  reader: Locale,
): FacetValue[] {
  const groups = new Map<string, CaseVersion[]>();
  for (const version of cases) {
    for (const code of new Set(codeReaders[facet](version))) {
      if (code === undefined) continue;
      const group = groups.get(code);
      if (group) group.push(version);
      else groups.set(code, [version]);
    }
  }
  return [...groups]
    .map(([code, own]) => buildValue(facet, code, own, reader))
    .sort(facet === 'year' ? (a, b) => compareStrings(b.code, a.code) : compareFrequency);
}

/** The value of a facet that an address names; undefined where no case has it. */
export function findFacetValue(facet: Facet, reader: Locale, slug: string): FacetValue | undefined {
  return listFacetValues(facet, reader).find((value) => value.slug === slug);
}

/** How addresses in a language write a value of a facet. */
export function getFacetSlug(facet: Facet, code: string, reader: Locale): string {
  if (facet === 'year') return code;
  if (facet !== 'claim') return getWord(facet, code, reader);
  const term = getShownVersion('term', code, reader);
  return term ? getReaderSlug(term, reader) : code;
}

function getWord(facet: WordedFacet, code: string, reader: Locale): string {
  const words: Readonly<Record<string, Record<Locale, string>>> = facetWords[facet];
  const word = words[code]?.[reader];
  if (word === undefined) throw new Error(`i18n/facetWords.ts has no ${facet} "${code}".`);
  return word;
}

function buildValue(
  facet: Facet,
  code: string,
  cases: readonly CaseVersion[],
  reader: Locale,
): FacetValue {
  const value = { facet, code, cases, slug: getFacetSlug(facet, code, reader) };
  const term = facet === 'claim' ? getShownVersion('term', code, reader) : undefined;
  // The codes come from the field that the facet names, which the reading has checked.
  return { ...value, ...(term ? { term } : {}) } as FacetValue;
}

function compareFrequency(a: FacetValue, b: FacetValue): number {
  return b.cases.length - a.cases.length || compareStrings(a.slug, b.slug);
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
