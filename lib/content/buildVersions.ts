import { isLocale } from '@/i18n/locales';
import { getDocumentId } from './documentId';
import type { DocumentVersion } from './model';
import { mergeFacts } from './mergeFacts';
import { buildReferenceIndex, resolveReference, type ReferenceIndex } from './resolveReference';
import type { SourceDocument } from './sourceDocument';
import { buildVersion } from './buildVersion';

/**
 * Pairs documents by key, lets translations inherit the original's facts, and turns relations
 * (keys or slugs) into keys.
 * @throws Error naming the file, where the content model is broken (`npm run content:check` says
 * where and how to mend it).
 */
export function buildVersions(sources: readonly SourceDocument[]): DocumentVersion[] {
  const index = buildReferenceIndex(sources);
  return [...groupByDocument(sources).values()].flatMap((group) => buildDocument(group, index));
}

function buildDocument(group: readonly SourceDocument[], index: ReferenceIndex): DocumentVersion[] {
  const original = requireOriginal(group);
  const languages = group.map((source) => source.locale);
  return group.map((source) => {
    const data = source === original ? source.data : mergeFacts(original, source);
    const resolve = (reference: string, kind: 'case' | 'question' | 'term') => {
      const key = resolveReference(reference, kind, index);
      if (key === undefined)
        throw new Error(`${source.file}: no ${kind} is called "${reference}".`);
      return key;
    };
    return buildVersion({ source, data, original: original.locale, languages, resolve });
  });
}

function requireOriginal(group: readonly SourceDocument[]): SourceDocument {
  const [original, second] = group.filter(({ data }) => data['translatedFrom'] === undefined);
  const file = group[0]?.file ?? '';
  if (!original) throw new Error(`${file}: a translation without original.`);
  if (second) throw new Error(`${second.file}: a second original beside ${original.file}.`);
  for (const { data, file } of group) {
    const from = data['translatedFrom'];
    if (from !== undefined && !(isLocale(from) && from === original.locale)) {
      throw new Error(`${file}: translatedFrom must be "${original.locale}".`);
    }
  }
  return original;
}

function groupByDocument(sources: readonly SourceDocument[]): Map<string, SourceDocument[]> {
  const groups = new Map<string, SourceDocument[]>();
  for (const source of sources) {
    const id = getDocumentId(source);
    const group = groups.get(id);
    if (group) group.push(source);
    else groups.set(id, [source]);
  }
  return groups;
}
