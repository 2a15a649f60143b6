import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import type { RenderedNote } from '@/lib/content/renderDocument';
import { DateText } from './DateText';
import { groupNotes } from './groupNotes';

type NotesProps = { notes: readonly RenderedNote[]; lang?: Locale };

/** The dated notes above a text, newest first: what changed since it was written. */
export function Notes({ notes, lang }: NotesProps) {
  const t = useTranslations('Notes');
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('label')} className="mb-12 grid gap-6">
      {groupNotes(notes).map(([first, ...others]) => (
        <div key={first.id} className="bar">
          <h2 className="mb-1 label">
            {t(first.class)} · <DateText date={first.date} />
          </h2>
          {[first, ...others].map((note) => (
            <div
              key={note.id}
              id={`note-${note.id}`}
              lang={lang}
              className="note"
              dangerouslySetInnerHTML={{ __html: note.html }}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
