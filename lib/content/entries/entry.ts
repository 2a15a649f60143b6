import type { PartialDate } from '@/lib/format/partialDate';
import type { CaseEvent, CaseVersion, DocumentVersion, Note } from '../model';

/**
 * Something new: what the page of what's new and the feeds are made of. It belongs to a document as
 * readers of a language are shown it.
 */
export type Entry = {
  /** The same in every language and for good: `case/pm-v-openai/event/filed`. */
  id: string;
  date: PartialDate;
  version: DocumentVersion;
} & (EventEntry | NoteEntry | DocumentEntry);

/** Something that happened in a case. */
export type EventEntry = { type: 'event'; version: CaseVersion; event: CaseEvent };

/** A dated note of the editors. */
export type NoteEntry = { type: 'note'; note: Note };

/** A document: `change` says what is known of its date, the day it was published or last edited. */
export type DocumentEntry = { type: 'document'; change: 'published' | 'edited' };
