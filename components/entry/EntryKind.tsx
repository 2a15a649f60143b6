import { useTranslations } from 'next-intl';
import type { Entry } from '@/lib/content/entries/entry';

type EntryKindProps = { entry: Entry };

/** What an entry is, in words: "Event · Dismissed", "Editors’ note · Update", "Question · edited". */
export function EntryKind({ entry }: EntryKindProps) {
  const t = useTranslations('Entry');
  const events = useTranslations('EventKind');
  const notes = useTranslations('Notes');
  const kinds = useTranslations();
  switch (entry.type) {
    case 'event':
      return t('event', { kind: events(entry.event.kind) });
    case 'note':
      return t('note', { kind: notes(entry.note.class) });
    case 'document':
      return t(entry.change, { kind: kinds(namespaces[entry.version.kind]) });
  }
}

/** The message that names each kind of document. */
const namespaces = {
  case: 'Case.kind',
  question: 'Question.kind',
  news: 'News.kind',
  term: 'Term.kind',
  page: 'Page.kind',
} as const satisfies Record<Entry['version']['kind'], string>;
