import type { Translate } from '@/i18n/loadTranslate';
import type { DatedEntry } from '@/lib/content/entries/entry';
import { formatDate } from '@/lib/format/formatDate';

/** The title of an entry in a feed: of an event or a note also what it is, and its date. */
export function buildEntryTitle(entry: DatedEntry, translate: Translate): string {
  const { date, version } = entry;
  const t = translate('Feed');
  const words = { title: version.title, date: formatDate(date, version.locale) };
  switch (entry.type) {
    case 'event':
      return t('event', { ...words, kind: translate('EventKind')(entry.event.kind) });
    case 'note':
      return t('note', { ...words, kind: translate('Notes')(entry.note.class) });
    case 'document':
      return version.title;
  }
}
