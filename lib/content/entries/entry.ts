import type { PartialDate } from '@/lib/format/partialDate';
import type { CaseEvent, CaseVersion, DocumentVersion, Note } from '../model';

/**
 * Something new: what the page of what's new and the feeds are made of. It belongs to a document as
 * readers of a language are shown it; its `id` is the same in every language and for good:
 * `case/pm-v-openai/event/filed`.
 */
export type Entry = EventEntry | NoteEntry | DocumentEntry | UndatedEntry;

/** An entry that has its place in time: feeds hold no other. */
export type DatedEntry = Exclude<Entry, UndatedEntry>;

type Dated = { id: string; date: PartialDate; version: DocumentVersion };

/** Something that happened in a case. */
export type EventEntry = Dated & { type: 'event'; version: CaseVersion; event: CaseEvent };

/** A dated note of the editors. */
export type NoteEntry = Dated & { type: 'note'; note: Note };

/** A document: `change` says what is known of its date, the day it was published or last edited. */
export type DocumentEntry = Dated & { type: 'document'; change: 'published' | 'edited' };

/** A document that says neither when it was published nor when it was edited. */
export type UndatedEntry = Omit<Dated, 'date'> & {
  type: 'document';
  date?: undefined;
  change: 'undated';
};
