import { listFields } from './fields';
import { isRecord } from './isRecord';
import type { SourceDocument } from './sourceDocument';

/**
 * The front matter of a translation with the facts of its original: facts stand once, texts in
 * every language. Notes are facts that hold a text: id, date and class come from the original's
 * list, the text from the translation's map by id; a note without a translated text is left out,
 * which the check reports as an error.
 * @returns the fields of the table alone, in its order.
 */
export function mergeFacts(
  original: SourceDocument,
  translation: SourceDocument,
): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const [name, { holds, type }] of listFields(original.kind)) {
    const fact = original.data[name];
    const text = translation.data[name];
    const value = type === 'notes' ? mergeNotes(fact, text) : holds === 'fact' ? fact : text;
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

function mergeNotes(notes: unknown, texts: unknown): unknown {
  if (!Array.isArray(notes)) return notes;
  return notes.flatMap((note: unknown) => {
    const id = isRecord(note) ? note['id'] : undefined;
    const isTranslated = isRecord(texts) && typeof id === 'string' && Object.hasOwn(texts, id);
    return isRecord(note) && isTranslated ? [{ ...note, text: texts[id] }] : [];
  });
}
