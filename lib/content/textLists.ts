import type { FieldType } from './fields';
import { isRecord } from './isRecord';

const textLists: ReadonlySet<FieldType> = new Set<FieldType>(['notes', 'events', 'claims', 'log']);

/**
 * Tells whether a field is a list of facts that hold a text: the original has a list of entries with
 * `id`, facts and `text`, a translation the texts alone, by id.
 */
export function isTextList(type: FieldType): boolean {
  return textLists.has(type);
}

/** The id of an entry of such a list; a claim that names a term may go by the term's key. */
export function getEntryId(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const id = entry['id'] ?? entry['term'];
  return typeof id === 'string' ? id : undefined;
}
