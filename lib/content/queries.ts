import { locales, type Locale } from '@/i18n/locales';
import { getDocumentId } from './documentId';
import { getReaderSlug } from './documentPath';
import { pickRendered } from './pickRendered';
import type { DocumentKind } from './vocabulary';
import { getShelf } from './library';
import { compareEvents } from './eventDates';
import { type AnswerStanding, getStanding, type Standings } from './findMoves';
import type {
  CaseEvent,
  CaseVersion,
  DocumentVersion,
  NewsVersion,
  QuestionVersion,
  TermVersion,
  VersionOf,
} from './model';

/** An event with the case in which it happened, in the language its text is in. */
export type EventOfCase = { version: CaseVersion; event: CaseEvent };

/** The documents of a kind as readers of a language are shown them, in the order of the lists. */
export function listDocuments<K extends DocumentKind>(kind: K, reader: Locale): VersionOf<K>[] {
  return keepKind(kind, getShelf(reader).lists[kind]);
}

/** The document at an address, as readers of a language are shown it. */
export function findDocument<K extends DocumentKind>(
  kind: K,
  reader: Locale,
  slug: string,
): VersionOf<K> | undefined {
  return keepKind(kind, getShelf(reader).bySlug.get(`${kind}/${slug}`))[0];
}

/** The version of a document that readers of a language are shown: theirs, or else the original. */
export function getShownVersion<K extends DocumentKind>(
  kind: K,
  key: string,
  reader: Locale,
): VersionOf<K> | undefined {
  return keepKind(kind, getShelf(reader).byKey.get(getDocumentId({ kind, key })))[0];
}

/** Every address of a kind that is rendered: what the deepest route's `generateStaticParams` returns. */
export function listSlugs(kind: DocumentKind): { locale: Locale; slug: string }[] {
  const shown = locales.flatMap((locale) =>
    listDocuments(kind, locale).map((version) => ({ locale, version })),
  );
  const hasChanged = ({ version }: (typeof shown)[number], documents: ReadonlySet<string>) =>
    documents.has(getDocumentId(version));
  return pickRendered(shown, hasChanged).map(({ locale, version }) => ({
    locale,
    slug: getReaderSlug(version, locale),
  }));
}

/** The cases that a question or a news summary names, in its order. */
export function listRelatedCases(
  version: QuestionVersion | NewsVersion,
  reader: Locale,
): CaseVersion[] {
  return version.relatedCases.flatMap((key) => getShownVersion('case', key, reader) ?? []);
}

/** The questions that a document names, and for a case those that name it: both directions. */
export function listRelatedQuestions(
  version: CaseVersion | NewsVersion,
  reader: Locale,
): QuestionVersion[] {
  const named = version.relatedQuestions.flatMap(
    (key) => getShownVersion('question', key, reader) ?? [],
  );
  if (version.kind !== 'case') return named;
  const naming = getShelf(reader).naming.get(`case/${version.key}`);
  return [...new Set([...named, ...keepKind('question', naming)])];
}

/** The news in which a case appears, the newest first. */
export function listNewsOfCase(version: CaseVersion, reader: Locale): NewsVersion[] {
  return keepKind('news', getShelf(reader).naming.get(`case/${version.key}`));
}

/** The terms that the claims of a case name, in their order, by key. */
export function listTermsOfCase(
  { claims }: CaseVersion,
  reader: Locale,
): ReadonlyMap<string, TermVersion> {
  const keys = claims.flatMap(({ term }) => term ?? []);
  return new Map(
    keys.flatMap((key) => {
      const term = getShownVersion('term', key, reader);
      return term ? [[key, term] as const] : [];
    }),
  );
}

/** The cases whose claims name a term, the newest first. */
export function listCasesOfTerm({ key }: TermVersion, reader: Locale): CaseVersion[] {
  return keepKind('case', getShelf(reader).naming.get(`term/${key}`));
}

/** A term as the other languages have it. */
export function listOtherVersions({ key, languages, locale }: TermVersion): TermVersion[] {
  const others = languages.filter((language) => language !== locale);
  return others.flatMap((language) => getShownVersion('term', key, language) ?? []);
}

/** The same for several terms, by key: what a list of them shows. */
export function mapOtherVersions(
  terms: readonly TermVersion[],
): ReadonlyMap<string, readonly TermVersion[]> {
  return new Map(terms.map((version) => [version.key, listOtherVersions(version)]));
}

/** Which related cases of a question have moved since it was checked, or may have. */
export function getStandingOfQuestion(version: QuestionVersion, reader: Locale): AnswerStanding {
  return getStanding(version, listRelatedCases(version, reader));
}

/** The same for several questions, by key: what a list of them shows. */
export function getStandings(questions: readonly QuestionVersion[], reader: Locale): Standings {
  return new Map(questions.map((version) => [version.key, getStandingOfQuestion(version, reader)]));
}

/** All events of all cases, the newest first; those of one day in the order of the cases. */
export function listEvents(reader: Locale): EventOfCase[] {
  return listDocuments('case', reader)
    .flatMap((version) => version.events.map((event) => ({ version, event })))
    .sort((a, b) => compareEvents(b.event, a.event));
}

/** Narrows documents to a kind: the indexes hold all kinds. */
function keepKind<K extends DocumentKind>(
  kind: K,
  versions: DocumentVersion | readonly DocumentVersion[] = [],
): VersionOf<K>[] {
  return [versions].flat().filter((version): version is VersionOf<K> => version.kind === kind);
}
