import { locales, type Locale } from '@/i18n/locales';
import { getReaderSlug } from './documentPath';
import type { DocumentKind } from './vocabulary';
import { getShelf } from './library';
import type {
  CaseVersion,
  DocumentVersion,
  NewsVersion,
  QuestionVersion,
  VersionOf,
} from './model';

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
  return keepKind(kind, getShelf(reader).byKey.get(`${kind}/${key}`))[0];
}

/** Every address of a kind: what the deepest route's `generateStaticParams` returns. */
export function listSlugs(kind: DocumentKind): { locale: Locale; slug: string }[] {
  return locales.flatMap((locale) =>
    listDocuments(kind, locale).map((version) => ({
      locale,
      slug: getReaderSlug(version, locale),
    })),
  );
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

/** Narrows documents to a kind: the indexes hold all kinds. */
function keepKind<K extends DocumentKind>(
  kind: K,
  versions: DocumentVersion | readonly DocumentVersion[] = [],
): VersionOf<K>[] {
  return [versions].flat().filter((version): version is VersionOf<K> => version.kind === kind);
}
