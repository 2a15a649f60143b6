import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import type { RenderedNote } from '@/lib/content/renderDocument';
import { DateText } from './DateText';

type NotesProps = { notes: readonly RenderedNote[]; lang?: Locale };

/** The dated notes above a text, newest first: what changed since it was written. */
export function Notes({ notes, lang }: NotesProps) {
  const t = useTranslations('Notes');
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('label')} className="mb-10 grid gap-6">
      {notes.map((note) => (
        <div key={note.id} id={`note-${note.id}`} className="border-l-4 border-accent pl-5">
          <h2 className="label">
            {t(note.class)} · <DateText date={note.date} />
          </h2>
          <div
            lang={lang}
            className="grid gap-3"
            dangerouslySetInnerHTML={{ __html: note.html }}
          />
        </div>
      ))}
    </section>
  );
}
