import { type Field, type FieldName, fields } from '../fields';
import type { SourceDocument } from '../sourceDocument';
import { isTextList } from '../textLists';

/**
 * Tells whether a field may not stand in a document because it is a fact and the document a
 * translation. Notes, events and claims are facts too, but a translation holds their texts.
 */
export function isRestated({ data }: SourceDocument, name: FieldName): boolean {
  const { holds, type }: Field = fields[name];
  return data['translatedFrom'] !== undefined && holds === 'fact' && !isTextList(type);
}

/** The value of a field, as far as it counts: a restated fact is a finding of its own. */
export function readValue(source: SourceDocument, name: FieldName): unknown {
  return isRestated(source, name) ? undefined : source.data[name];
}

/** The same for a text; undefined where it is blank or something else, which the types report. */
export function readText(source: SourceDocument, name: FieldName): string | undefined {
  const value = readValue(source, name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The same for a list; empty where it is something else, which the types report. */
export function readList(source: SourceDocument, name: FieldName): readonly unknown[] {
  const value = readValue(source, name);
  return Array.isArray(value) ? value : [];
}
