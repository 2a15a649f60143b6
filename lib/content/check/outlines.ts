import type { BodyOutline, OutlineOptions } from '@/lib/text/outlineBody';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import { getDocumentId } from '../documentId';
import { groupVersions, pickOriginal } from './groupVersions';
import outlineBatch from './outlineBatch';

/** What is in the body of a document, and in each note with the path of its text. */
export type SourceOutline = {
  body: BodyOutline;
  notes: { path: readonly (string | number)[]; text: string; outline: BodyOutline }[];
};

/** What is in the texts of each source that was read. */
export type SourceOutlines = ReadonlyMap<ReadSource, SourceOutline>;

/** A text to be read, as plain data that another thread can be handed. */
export type OutlineTask = { markdown: string; options: OutlineOptions };

/** Reads all texts, each of them once: nearly all of the time that a check takes. */
export function outlineSources(sources: readonly ReadSource[]): SourceOutlines {
  const items = listOutlineTasks(sources);
  return assignOutlines(sources, outlineBatch({ items, shared: undefined }));
}

/** All texts of the sources in order: of each the body, then its notes. */
export function listOutlineTasks(sources: readonly ReadSource[]): OutlineTask[] {
  const versions = groupVersions(sources);
  return sources.flatMap((source) => {
    const { body, locale } = source;
    const original = pickOriginal(versions.get(getDocumentId(source)) ?? []) ?? source;
    const isByLine = original.data['lineBreaks'] === 'paragraphs';
    return [
      { markdown: body, options: { locale, ...(isByLine ? { lineBreaks: 'paragraphs' } : {}) } },
      ...listNoteTexts(source).map(({ text }) => ({ markdown: text, options: { locale } })),
    ] satisfies OutlineTask[];
  });
}

/** Gives each source its outlines, which come in the order of `listOutlineTasks`. */
export function assignOutlines(
  sources: readonly ReadSource[],
  outlines: Iterable<BodyOutline>,
): SourceOutlines {
  const left = outlines[Symbol.iterator]();
  const take = (): BodyOutline => {
    const { value, done } = left.next();
    if (done) throw new Error('There are more texts than outlines.');
    return value;
  };
  return new Map(
    sources.map((source) => {
      const body = take();
      const notes = listNoteTexts(source).map((note) => ({ ...note, outline: take() }));
      return [source, { body, notes }];
    }),
  );
}

/** The texts of notes: in an original a list of notes, in a translation the texts by id. */
function listNoteTexts({ data }: ReadSource): { path: (string | number)[]; text: string }[] {
  const { notes } = data;
  const texts: [path: (string | number)[], text: unknown][] = Array.isArray(notes)
    ? notes.map((note: unknown, at) => [['notes', at, 'text'], isRecord(note) && note['text']])
    : Object.entries(isRecord(notes) ? notes : {}).map(([id, text]) => [['notes', id], text]);
  return texts.flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : []));
}
