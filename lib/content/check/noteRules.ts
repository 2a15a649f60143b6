import { noteClasses } from '../vocabulary';
import { isRecord } from '../isRecord';
import { kebabCase } from '../contentPath';
import { parseDate } from '../parseDate';
import type { ReadSource } from '../readSources';
import { type CheckContext, findOriginal } from './context';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';

/** What each part of a note must be, in the words of a message. */
const parts = {
  id: 'a name of a-z, 0-9 and hyphens, as "withdrawn", that no other note of this document has',
  date: 'a date in quotation marks, as "2023-09-15", "2023-09" or "2023"',
  class: `one of: ${noteClasses.join(', ')}`,
  text: 'what readers are told, in Markdown',
} as const;

/**
 * Notes: in an original a list of notes, each with id, date, class and text; in a translation the
 * text of each of the original's notes by its id, and no other.
 */
export function* checkNotes(source: ReadSource, context: CheckContext): Generator<Finding> {
  const original = findOriginal(source, context);
  if (!original) return;
  if (original.file === source.file) yield* checkList(source);
  else if (source.data['translatedFrom'] !== undefined) yield* checkTexts(source, original);
}

function* checkList(source: ReadSource): Generator<Finding> {
  const { file, data, locate } = source;
  if (isRecord(data['notes'])) {
    const message = '"notes" of an original is a list; each note begins with "- id:".';
    yield createFinding('notes', file, locate(['notes']), message);
  }
  const ids = new Set<unknown>();
  for (const [at, note] of readNotes(source).entries()) {
    const path = ['notes', at];
    for (const [step, message] of listProblems(note, ids)) {
      yield createFinding('notes', file, locate([...path, ...step]), message);
    }
    if (isRecord(note)) ids.add(note['id']);
  }
}

function* listProblems(
  note: unknown,
  ids: ReadonlySet<unknown>,
): Generator<[path: string[], message: string]> {
  if (!isRecord(note)) {
    yield [[], 'A note has the parts "id", "date", "class" and "text", each in a line of its own.'];
    return;
  }
  const { id, date, class: noteClass, text } = note;
  const isRight = {
    id: typeof id === 'string' && kebabCase.test(id) && !ids.has(id),
    date: typeof date === 'string' && parseDate(date) !== undefined,
    class: noteClasses.some((allowed) => allowed === noteClass),
    text: isText(text),
  };
  for (const name of ['id', 'date', 'class', 'text'] as const) {
    if (isRight[name]) continue;
    const given = note[name] === undefined ? 'is missing' : `is ${quoteValue(note[name])}`;
    yield [[name], `"${name}" of a note ${given}; it must be ${parts[name]}.`];
  }
  for (const name of Object.keys(note)) {
    if (Object.hasOwn(parts, name)) continue;
    yield [
      [name],
      `A note has no part ${quoteValue(name)}.${suggestNearest(name, Object.keys(parts))}`,
    ];
  }
}

function* checkTexts({ file, data, locate }: ReadSource, original: ReadSource): Generator<Finding> {
  const texts = data['notes'];
  if (texts !== undefined && !isRecord(texts)) {
    const message =
      '"notes" of a translation holds only texts, one a line: the id of the note, ":" and the text.';
    yield createFinding('notes', file, locate(['notes']), message);
    return;
  }
  const ids = listIds(original);
  for (const id of ids) {
    const isThere = texts !== undefined && Object.hasOwn(texts, id) && isText(texts[id]);
    if (isThere) continue;
    const message = `The note "${id}" has no text in this language. Write it below "notes": "${id}: …".`;
    yield createFinding('notes', file, locate(['notes', id], 'key'), message);
  }
  for (const id of Object.keys(texts ?? {})) {
    // A note of the original that lost its id has a finding there; here it says nothing more.
    if (ids.includes(id) || ids.length < readNotes(original).length) continue;
    const message = `The original has no note ${quoteValue(id)}. Remove it, or write the original's id.${suggestNearest(id, ids)}`;
    yield createFinding('notes', file, locate(['notes', id], 'key'), message);
  }
}

function listIds(original: ReadSource): string[] {
  return readNotes(original)
    .map((note) => isRecord(note) && note['id'])
    .filter((id) => typeof id === 'string');
}

function readNotes({ data }: ReadSource): readonly unknown[] {
  return Array.isArray(data['notes']) ? data['notes'] : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
