import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import type { Note, PageVersion } from './model';
import { pickDefined } from './pickDefined';
import type { RecordReader } from './recordReader';
import type { SourceDocument } from './sourceDocument';
import { noteClasses } from './vocabulary';

/** What a version is built from: the file, its front matter with inherited facts, its pairing. */
export type VersionParts = {
  source: SourceDocument;
  data: Readonly<Record<string, unknown>>;
  original: Locale;
  languages: readonly Locale[];
  /** Turns a relation (key or slug) into a key. */
  resolve: (reference: string, kind: 'case' | 'question' | 'term') => string;
};

/**
 * What documents of every kind have.
 * @throws Error naming file and field where a value is missing or has the wrong form.
 */
export function buildBase({ source, original, languages }: VersionParts, read: RecordReader) {
  const { body, file, key, locale } = source;
  return {
    ...{ body, file, key, locale, original, languages },
    slug: read.text('slug') ?? key,
    formerSlugs: read.texts('formerSlugs'),
    title: typeset(read.requireText('title').trim(), locale),
    draft: read.boolean('draft'),
    notes: buildNotes(read),
    ...pickDefined({
      published: read.date('published'),
      edited: read.date('edited'),
      author: read.text('author'),
      reviewedBy: read.text('reviewedBy'),
      lineBreaks: read.choice('lineBreaks', ['paragraphs']),
    }),
  } satisfies Omit<PageVersion, 'kind'>;
}

/** The notes, newest first; those of one day in the order of the file. */
function buildNotes(read: RecordReader): Note[] {
  const notes = read.records('notes').map((note) => ({
    id: note.requireText('id'),
    date: note.requireDate('date'),
    class: note.requireChoice('class', noteClasses),
    text: note.requireText('text'),
  }));
  return notes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
