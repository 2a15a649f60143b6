import type { Locale } from '@/i18n/locales';
import { buildTextComparison } from '@/lib/format/buildTextComparison';
import { getDocumentId } from '../documentId';
import { compareEvents } from '../eventDates';
import { getShelf, type Shelf } from '../library';
import type { DocumentVersion } from '../model';
import type { DocumentKind } from '../vocabulary';
import type { DatedEntry, Entry } from './entry';

/** In the order within a day; pages about the site itself are no news. */
const kinds: readonly DocumentKind[] = ['question', 'case', 'news', 'term'];
const types: readonly Entry['type'][] = ['event', 'note', 'document'];

const known = new WeakMap<Shelf, readonly Entry[]>();

/**
 * Everything new as readers of a language are shown it, the newest first: the one source of the page
 * of what's new and of all feeds.
 */
export function listEntries(reader: Locale): readonly Entry[] {
  const shelf = getShelf(reader);
  const entries = known.get(shelf) ?? buildEntries(shelf, reader);
  known.set(shelf, entries);
  return entries;
}

/** The same without what has no date. */
export function listDatedEntries(reader: Locale): DatedEntry[] {
  return listEntries(reader).filter((entry): entry is DatedEntry => entry.date !== undefined);
}

/**
 * All events, notes and documents of a shelf, the newest first. Within a day what belongs to one
 * document stands together, its events before its notes and both before itself; documents without a
 * date come last.
 */
export function buildEntries({ lists }: Shelf, reader: Locale): Entry[] {
  const compareText = buildTextComparison(reader);
  return kinds
    .flatMap((kind) => lists[kind])
    .flatMap(listOfDocument)
    .sort(
      (a, b) =>
        compareDates(b, a) ||
        kinds.indexOf(a.version.kind) - kinds.indexOf(b.version.kind) ||
        compareText(a.version.title, b.version.title) ||
        compareStrings(a.version.key, b.version.key) ||
        types.indexOf(a.type) - types.indexOf(b.type),
    );
}

function listOfDocument(version: DocumentVersion): Entry[] {
  const id = getDocumentId(version);
  return [...listEventsOf(version, id), ...listNotesOf(version, id), describeDocument(version, id)];
}

function listEventsOf(version: DocumentVersion, id: string): Entry[] {
  if (version.kind !== 'case') return [];
  return version.events.map((event) => ({
    type: 'event',
    id: `${id}/event/${event.id}`,
    date: event.date,
    version,
    event,
  }));
}

function listNotesOf(version: DocumentVersion, id: string): Entry[] {
  return version.notes.map((note) => ({
    type: 'note',
    id: `${id}/note/${note.id}`,
    date: note.date,
    version,
    note,
  }));
}

function describeDocument(version: DocumentVersion, id: string): Entry {
  const { edited, published } = version;
  const common = { type: 'document', id, version } as const;
  if (published !== undefined) return { ...common, date: published, change: 'published' };
  if (edited !== undefined) return { ...common, date: edited, change: 'edited' };
  return { ...common, change: 'undated' };
}

/** Orders by date; of an event also a day after which it is known to lie counts. */
function compareDates(a: Entry, b: Entry): number {
  if (a.date === undefined || b.date === undefined) {
    return Number(a.date !== undefined) - Number(b.date !== undefined);
  }
  return compareEvents(
    a.type === 'event' ? a.event : { date: a.date },
    b.type === 'event' ? b.event : { date: b.date },
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
