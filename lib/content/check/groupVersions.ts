import { locales } from '@/i18n/locales';
import { getDocumentId } from '../documentId';
import type { SourceDocument } from '../sourceDocument';

/** The versions of each document, by its id, in the order of the languages. */
export function groupVersions<Source extends SourceDocument>(
  sources: readonly Source[],
): Map<string, Source[]> {
  const versions = new Map<string, Source[]>();
  for (const source of sources) {
    const id = getDocumentId(source);
    const group = versions.get(id);
    if (group) group.push(source);
    else versions.set(id, [source]);
  }
  for (const group of versions.values()) {
    group.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
  }
  return versions;
}

/** The version without `translatedFrom`, the first of them where there are several by mistake. */
export function pickOriginal<Source extends SourceDocument>(
  versions: readonly Source[],
): Source | undefined {
  return versions.find(({ data }) => data['translatedFrom'] === undefined);
}
