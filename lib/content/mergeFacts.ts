import { listFields } from './fields';
import { isRecord } from './isRecord';
import type { SourceDocument } from './sourceDocument';
import { getEntryId, isTextList } from './textLists';

/**
 * The front matter of a translation with the facts of its original: facts stand once, texts in
 * every language. Notes, events and claims are facts that hold a text: id and facts come from the
 * original's list, the text from the translation's map by id; one without a translated text is left
 * out, which the check reports as an error.
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
    const value = isTextList(type) ? mergeTexts(fact, text) : holds === 'fact' ? fact : text;
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

function mergeTexts(entries: unknown, texts: unknown): unknown {
  if (!Array.isArray(entries)) return entries;
  return entries.flatMap((entry: unknown) => {
    const id = getEntryId(entry);
    const isTranslated = isRecord(texts) && id !== undefined && Object.hasOwn(texts, id);
    return isRecord(entry) && isTranslated ? [{ ...entry, text: texts[id] }] : [];
  });
}
