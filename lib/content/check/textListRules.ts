import type { FieldName } from '../fields';
import { kebabCase } from '../contentPath';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import { getEntryId } from '../textLists';
import { type CheckContext, findOriginal } from './context';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';
import type { RuleName } from './rules';

/** What one part of an entry must be. */
type Part = {
  /** In the words of a message: "it must be …". */
  wanted: string;
  isRight: (value: unknown, entry: Readonly<Record<string, unknown>>) => boolean;
};

/** A field that is a list of facts with a text each (`textLists.ts`): how its entries look. */
export type TextListForm = {
  field: FieldName;
  rule: RuleName;
  /** What an entry is called, with its article: "an event". */
  entry: string;
  parts: Readonly<Record<string, Part>>;
};

/** A text that is not blank. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A name of a-z, 0-9 and hyphens. */
export function isName(value: unknown): boolean {
  return typeof value === 'string' && kebabCase.test(value);
}

/**
 * In an original a list of entries, each with the parts of its form and an id of its own; in a
 * translation the text of each of the original's entries by its id, and no other.
 */
export function* checkTextList(
  source: ReadSource,
  context: CheckContext,
  form: TextListForm,
): Generator<Finding> {
  const original = findOriginal(source, context);
  if (!original) return;
  if (original.file === source.file) yield* checkList(source, form);
  else if (source.data['translatedFrom'] !== undefined) yield* checkTexts(source, original, form);
}

/** The entries of a list as they are written; none where the field is something else. */
export function readEntries({ data }: ReadSource, field: FieldName): readonly unknown[] {
  const entries: unknown = data[field];
  return Array.isArray(entries) ? entries : [];
}

function* checkList(source: ReadSource, form: TextListForm): Generator<Finding> {
  const { file, data, locate } = source;
  const { field, rule } = form;
  if (isRecord(data[field])) {
    const message = `"${field}" of an original is a list; each ${getNoun(form)} begins with "- id:".`;
    yield createFinding(rule, file, locate([field]), message);
  }
  const ids = new Set<string>();
  for (const [at, entry] of readEntries(source, field).entries()) {
    for (const { step, part, message } of listProblems(entry, ids, form)) {
      yield createFinding(rule, file, locate([field, at, ...step], part), message);
    }
    const id = getEntryId(entry);
    if (id !== undefined) ids.add(id);
  }
}

function* listProblems(
  entry: unknown,
  ids: ReadonlySet<string>,
  form: TextListForm,
): Generator<{ step: string[]; part?: 'key'; message: string }> {
  const names = Object.keys(form.parts);
  if (!isRecord(entry)) {
    const list = names.map((name) => `"${name}"`).join(', ');
    const message = `${capitalize(form.entry)} has parts (${list}), each in a line of its own.`;
    yield { step: [], message };
    return;
  }
  for (const [name, { wanted, isRight }] of Object.entries(form.parts)) {
    const value = entry[name];
    const isTaken = name === 'id' && typeof value === 'string' && ids.has(value);
    if (isRight(value, entry) && !isTaken) continue;
    const given = value === undefined ? 'is missing' : `is ${quoteValue(value)}`;
    const message = `"${name}" of ${form.entry} ${given}; it must be ${wanted}.`;
    yield { step: [name], message };
  }
  for (const name of Object.keys(entry)) {
    if (Object.hasOwn(form.parts, name)) continue;
    const message = `${capitalize(form.entry)} has no part ${quoteValue(name)}.${suggestNearest(name, names)}`;
    yield { step: [name], part: 'key', message };
  }
}

function* checkTexts(
  source: ReadSource,
  original: ReadSource,
  form: TextListForm,
): Generator<Finding> {
  const { file, data, locate } = source;
  const { field, rule } = form;
  const texts: unknown = data[field];
  if (texts !== undefined && !isRecord(texts)) {
    const message = `"${field}" of a translation holds only texts, one a line: the id of the ${getNoun(form)}, ":" and the text.`;
    yield createFinding(rule, file, locate([field]), message);
    return;
  }
  const entries = readEntries(original, field);
  const ids = entries.map(getEntryId).filter((id) => id !== undefined);
  for (const id of ids) {
    if (texts !== undefined && Object.hasOwn(texts, id) && isText(texts[id])) continue;
    const message = `The ${getNoun(form)} "${id}" has no text in this language. Write it below "${field}": "${id}: …".`;
    yield createFinding(rule, file, locate([field, id], 'key'), message);
  }
  for (const id of Object.keys(texts ?? {})) {
    // An entry of the original that lost its id has a finding there; here it says nothing more.
    if (ids.includes(id) || ids.length < entries.length) continue;
    const message = `The original has no ${getNoun(form)} ${quoteValue(id)}. Remove it, or write the original's id.${suggestNearest(id, ids)}`;
    yield createFinding(rule, file, locate([field, id], 'key'), message);
  }
}

function getNoun({ entry }: TextListForm): string {
  return entry.replace(/^an? /, '');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
