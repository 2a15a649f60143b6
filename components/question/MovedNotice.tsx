import { useLocale, useTranslations } from 'next-intl';
import { EventDate } from '@/components/case/EventDate';
import { EventSources } from '@/components/case/EventSources';
import { buildLangProps } from '@/components/document/buildLangProps';
import { getDocumentPath } from '@/lib/content/documentPath';
import { compareEvents } from '@/lib/content/eventDates';
import type { AnswerStanding } from '@/lib/content/findMoves';
import { useMovedWords } from './useMovedWords';

type MovedNoticeProps = { standing: AnswerStanding };

/**
 * Says that cases behind an answer have moved since it was checked, and by which events, the newest
 * first. The only filled box of the site; nothing where no case has moved.
 */
export function MovedNotice({ standing }: MovedNoticeProps) {
  const kinds = useTranslations('EventKind');
  const reader = useLocale();
  const words = useMovedWords(standing);
  if (words === undefined) return null;
  const events = standing.moves
    .flatMap(({ version, events }) => events.map((event) => ({ version, event })))
    .sort((a, b) => compareEvents(b.event, a.event));
  return (
    <section className="mt-8 bg-tint p-5 tablet:px-6">
      <h2 className="lead">{words}</h2>
      <ul className="mt-3 grid gap-3 font-sans text-ui">
        {events.map(({ version, event }) => (
          <li key={`${version.key} ${event.id}`}>
            <p className="first-letter:uppercase">
              <EventDate event={event} />
              {' · '}
              <a href={`${getDocumentPath(version, reader)}#event-${event.id}`}>{version.title}</a>
              {' · '}
              <b>{kinds(event.kind)}</b>
            </p>
            <p {...buildLangProps(version.locale, reader)}>{event.text}</p>
            <EventSources event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}
