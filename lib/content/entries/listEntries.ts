import type { Locale } from '@/i18n/locales';
import { buildTextComparison } from '@/lib/format/buildTextComparison';
import { getShelf, type Shelf } from '../library';
import { compareEvents } from '../eventDates';
import type { CaseEvent, DocumentVersion } from '../model';
import type { DocumentKind } from '../vocabulary';
import type { Entry } from './entry';

/** Pages about the site itself are no news. */
const kinds = ['question', 'case', 'news', 'term'] as const satisfies readonly DocumentKind[];

const kindOrder: readonly DocumentKind[] = kinds;
const typeOrder: readonly Entry['type'][] = ['event', 'note', 'document'];

const known = new WeakMap<Shelf, readonly Entry[]>();

/**
 * Everything new as readers of a language are shown it, the newest first: all events, notes and
 * documents. The one source of the page of what's new and of all feeds. Within a day
 * what belongs to one document stands together, its events before its notes and both before itself. A document that says neither when it was published nor
 * when it was edited stands at no place in time and is left out; the content check says so.
 */
export function listEntries(reader: Locale): readonly Entry[] {
  const shelf = getShelf(reader);
  const entries = known.get(shelf) ?? sortEntries(reader, collectEntries(shelf));
  known.set(shelf, entries);
  return entries;
}

function collectEntries({ lists }: Shelf): Entry[] {
  return kinds.flatMap((kind) => lists[kind]).flatMap(listOfDocument);
}

function listOfDocument(version: DocumentVersion): Entry[] {
  const id = `${version.kind}/${version.key}`;
  const events =
    version.kind === 'case'
      ? version.events.map((event) => ({
          type: 'event' as const,
          id: `${id}/event/${event.id}`,
          date: event.date,
          version,
          event,
        }))
      : [];
  const notes = version.notes.map((note) => ({
    type: 'note' as const,
    id: `${id}/note/${note.id}`,
    date: note.date,
    version,
    note,
  }));
  return [...events, ...notes, ...listDocument(version, id)];
}

function listDocument(version: DocumentVersion, id: string): Entry[] {
  const { edited, published } = version;
  const change = published === undefined ? 'edited' : 'published';
  const date = published ?? edited;
  return date === undefined ? [] : [{ type: 'document', id, date, version, change }];
}

function sortEntries(reader: Locale, entries: readonly Entry[]): Entry[] {
  const compareText = buildTextComparison(reader);
  return entries.toSorted(
    (a, b) =>
      compareEvents(getDated(b), getDated(a)) ||
      kindOrder.indexOf(a.version.kind) - kindOrder.indexOf(b.version.kind) ||
      compareText(a.version.title, b.version.title) ||
      compareStrings(a.version.key, b.version.key) ||
      typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type),
  );
}

/** Where an entry stands in time: of an event also a day after which it is known to lie. */
function getDated(entry: Entry): Pick<CaseEvent, 'date' | 'after'> {
  return entry.type === 'event' ? entry.event : { date: entry.date };
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
