import type { Locale } from '@/i18n/locales';
import { getDocumentPath } from '../documentPath';
import type { Entry } from './entry';

/** The address of an entry for readers of a language: its document's, and the part that it is. */
export function getEntryPath(entry: Entry, reader: Locale): string {
  return getDocumentPath(entry.version, reader) + getFragment(entry);
}

function getFragment(entry: Entry): string {
  switch (entry.type) {
    case 'event':
      return `#event-${entry.event.id}`;
    case 'note':
      return `#note-${entry.note.id}`;
    case 'document':
      return '';
  }
}
