import type { Locale } from '@/i18n/locales';
import { getCompanionPath } from '@/lib/content/companionFiles';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion, VersionOf } from '@/lib/content/model';
import type { DocumentKind } from '@/lib/content/vocabulary';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';

/** A text in each language in which it exists. */
export type LocalText = Partial<Record<Locale, string>>;

/** A document with all its versions. */
export type DocumentGroup<K extends DocumentKind> = {
  original: VersionOf<K>;
  versions: readonly VersionOf<K>[];
};

/** The documents of a kind, in the order in which they were given. */
export function groupDocuments<K extends DocumentKind>(
  kind: K,
  versions: readonly DocumentVersion[],
): DocumentGroup<K>[] {
  const ofKind = versions.filter((version): version is VersionOf<K> => version.kind === kind);
  const byKey = new Map<string, VersionOf<K>[]>();
  for (const version of ofKind) {
    byKey.set(version.key, [...(byKey.get(version.key) ?? []), version]);
  }
  return ofKind
    .filter(({ locale, original }) => locale === original)
    .map((original) => ({ original, versions: byKey.get(original.key) ?? [] }));
}

/** A text of a document in each language in which it has one. */
export function collectTexts<V extends DocumentVersion>(
  versions: readonly V[],
  pick: (version: V) => string | undefined,
): LocalText {
  return Object.fromEntries(
    versions.flatMap((version) => {
      const text = pick(version);
      return text === undefined ? [] : [[version.locale, text]];
    }),
  );
}

/** The same for a text that a document need not have: undefined where no version has it. */
export function collectKnown<V extends DocumentVersion>(
  versions: readonly V[],
  pick: (version: V) => string | undefined,
): LocalText | undefined {
  const texts = collectTexts(versions, pick);
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** The texts of a list whose items are known by id, as the original lists them. */
export function collectListTexts<V extends DocumentVersion, I extends { id: string; text: string }>(
  versions: readonly V[],
  list: (version: V) => readonly I[],
  id: string,
): LocalText {
  return collectTexts(versions, (version) => list(version).find((item) => item.id === id)?.text);
}

/** What every document of the open data says of itself. */
export type CommonRecord = {
  /** The same in every language and for good. */
  id: string;
  original: Locale;
  title: LocalText;
  /** Addresses of the pages, and of their texts as Markdown. */
  url: LocalText;
  markdown: LocalText;
  published: LocalText;
  edited: LocalText;
  notes: { id: string; date: string; class: string; text: LocalText }[];
};

/** Id, titles, addresses, dates and notes of a document. */
export function describeCommon<K extends DocumentKind>({
  original,
  versions,
}: DocumentGroup<K>): CommonRecord {
  // All kinds share these fields; the compiler does not see it for a kind that is still open.
  const all = versions as readonly DocumentVersion[];
  const { key, locale, notes } = original as DocumentVersion;
  return {
    id: key,
    original: locale,
    title: collectTexts(all, ({ title }) => title),
    url: collectTexts(all, (version) =>
      getAbsoluteAddress(getDocumentPath(version, version.locale)),
    ),
    markdown: collectTexts(all, (version) => getAbsoluteAddress(getCompanionPath(version, 'md'))),
    published: collectTexts(all, ({ published }) => published),
    edited: collectTexts(all, ({ edited }) => edited),
    notes: notes.map(({ class: noteClass, date, id }) => ({
      id,
      date,
      class: noteClass,
      text: collectListTexts(all, (version) => version.notes, id),
    })),
  };
}
