import type { Entry } from './entry';

/** The part of its document's page that an entry leads to: `#note-…`, nothing for the whole page. */
export function getEntryFragment(entry: Entry): string {
  switch (entry.type) {
    case 'event':
      return `#event-${entry.event.id}`;
    case 'note':
      return `#note-${entry.note.id}`;
    case 'document':
      return '';
  }
}
