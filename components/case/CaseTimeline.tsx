import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import type { CaseVersion } from '@/lib/content/model';
import { eventKinds } from '@/lib/content/vocabulary';
import { EventDate } from './EventDate';
import { EventSources } from './EventSources';

type CaseTimelineProps = { version: CaseVersion };

/**
 * What happened in a case, the oldest first: a filled square marks what changed where the case stands.
 * Nothing at all where no event is known.
 */
export function CaseTimeline({ version }: CaseTimelineProps) {
  const t = useTranslations('CaseTimeline');
  const kinds = useTranslations('EventKind');
  const lang = buildLangProps(version.locale, useLocale());
  if (version.events.length === 0) return null;
  return (
    <section className="font-sans text-ui">
      <h2 className="mb-3 label">{t('heading')}</h2>
      <ol className="timeline">
        {version.events.map((event) => (
          <li
            key={event.id}
            id={`event-${event.id}`}
            className={eventKinds[event.kind].decisive ? 'decisive' : undefined}
          >
            <p className="text-soft first-letter:uppercase">
              <EventDate event={event} />
            </p>
            <p>
              <b>{kinds(event.kind)}</b>
            </p>
            <p {...lang}>{event.text}</p>
            <EventSources event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}
