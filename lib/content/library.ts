import type { Locale } from '@/i18n/locales';
import { mapLocales } from '@/i18n/mapLocales';
import { buildTextComparison } from '@/lib/format/buildTextComparison';
import { getDocumentId } from './documentId';
import { getReaderSlug } from './documentPath';
import type { DocumentKind } from './vocabulary';
import type { DocumentVersion } from './model';
import { loadVersions } from './repository';

/** What the readers of one language are shown, indexed once so that no page searches a list. */
export type Shelf = {
  /** Per kind, in the order of the lists: cases and news by date, questions by index. */
  lists: Record<DocumentKind, readonly DocumentVersion[]>;
  /** By kind and key: `case/pm-v-openai`. */
  byKey: ReadonlyMap<string, DocumentVersion>;
  /** By kind and last part of the address. */
  bySlug: ReadonlyMap<string, DocumentVersion>;
  /** The documents that name a case, a question or a term, by `case/…`, `term/…`, in list order. */
  naming: ReadonlyMap<string, readonly DocumentVersion[]>;
};

let library: { versions: readonly DocumentVersion[]; shelves: Record<Locale, Shelf> } | undefined;

/** The shelf of a language. */
export function getShelf(reader: Locale): Shelf {
  const versions = loadVersions();
  if (library?.versions !== versions) library = { versions, shelves: buildShelves(versions) };
  return library.shelves[reader];
}

/** Builds the shelf of every language from all versions of all documents. */
export function buildShelves(versions: readonly DocumentVersion[]): Record<Locale, Shelf> {
  const originals = versions.filter((version) => version.locale === version.original);
  return mapLocales((reader) => {
    const own = versions.filter((version) => version.locale === reader);
    return buildShelf([...originals, ...own], reader);
  });
}

/** Later versions take the place of earlier ones of the same document. */
function buildShelf(versions: readonly DocumentVersion[], reader: Locale): Shelf {
  const byKey = new Map(versions.map((version) => [getDocumentId(version), version]));
  const shown = [...byKey.values()].sort(buildComparison(reader));
  const ofKind = (kind: DocumentKind) => shown.filter((version) => version.kind === kind);
  return {
    lists: {
      case: ofKind('case'),
      question: ofKind('question'),
      news: ofKind('news'),
      term: ofKind('term'),
      page: ofKind('page'),
    },
    byKey,
    bySlug: new Map(
      shown.map((version) => [`${version.kind}/${getReaderSlug(version, reader)}`, version]),
    ),
    naming: indexRelations(shown),
  };
}

function indexRelations(shown: readonly DocumentVersion[]): Shelf['naming'] {
  const naming = new Map<string, DocumentVersion[]>();
  for (const version of shown) {
    for (const id of listNamed(version)) {
      const known = naming.get(id);
      if (known) known.push(version);
      else naming.set(id, [version]);
    }
  }
  return naming;
}

function listNamed(version: DocumentVersion): string[] {
  const cases = 'relatedCases' in version ? version.relatedCases : [];
  const questions = 'relatedQuestions' in version ? version.relatedQuestions : [];
  const claims = version.kind === 'case' ? version.claims : [];
  const terms = new Set(claims.flatMap(({ term }) => term ?? []));
  return [
    ...cases.map((key) => `case/${key}`),
    ...questions.map((key) => `question/${key}`),
    ...[...terms].map((key) => `term/${key}`),
  ];
}

/** By date, then index, then title as the reader's language orders words. */
function buildComparison(reader: Locale): (a: DocumentVersion, b: DocumentVersion) => number {
  const compareText = buildTextComparison(reader);
  return (a, b) => {
    const byDate = compareStrings(getDate(b), getDate(a));
    const byIndex = 'index' in a && 'index' in b ? a.index - b.index : 0;
    return byDate || byIndex || compareText(a.title, b.title) || compareStrings(a.key, b.key);
  };
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The date that orders cases and news; questions and pages have none. */
function getDate(version: DocumentVersion): string {
  if (version.kind === 'case') return version.dates[0];
  return version.kind === 'news' ? version.eventDate : '';
}
