import { type Locale, locales } from '@/i18n/locales';
import { getDocumentId } from '@/lib/content/documentId';
import type { DocumentVersion } from '@/lib/content/model';

/** A document as readers of a language are shown it. */
export type ShownDocument = {
  /** The reader's language. */
  reader: Locale;
  /** The version in that language, or else the original. */
  shown: DocumentVersion;
  /** All versions of the document. */
  versions: readonly DocumentVersion[];
};

/** Every published document once for the readers of every language; drafts are left out. */
export function listShownDocuments(versions: readonly DocumentVersion[]): ShownDocument[] {
  const groups = new Map<string, DocumentVersion[]>();
  for (const version of versions) {
    if (version.draft) continue;
    const id = getDocumentId(version);
    const group = groups.get(id);
    if (group) group.push(version);
    else groups.set(id, [version]);
  }
  return [...groups.values()].flatMap((group) => locales.map((reader) => showTo(reader, group)));
}

function showTo(reader: Locale, versions: readonly DocumentVersion[]): ShownDocument {
  const own = versions.find((version) => version.locale === reader);
  const shown = own ?? versions.find((version) => version.locale === version.original);
  if (!shown) {
    throw new Error(`${versions[0]?.file}: neither a version in "${reader}" nor an original.`);
  }
  return { reader, shown, versions };
}
