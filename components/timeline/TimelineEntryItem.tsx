import { useLocale, useTranslations } from 'next-intl';
import { EventDate } from '@/components/case/EventDate';
import { buildLangProps } from '@/components/document/buildLangProps';
import { Mark } from '@/components/picture/Mark';
import type { CaseVersion } from '@/lib/content/model';
import type { TimelineEntry } from '@/lib/content/timeline';

type TimelineEntryItemProps = { entry: TimelineEntry; version: CaseVersion };

/** A line of a case's history: its mark, the date as precise as known, what it was, and in words. */
export function TimelineEntryItem({ entry, version }: TimelineEntryItemProps) {
  const kinds = useTranslations('EventKind');
  const t = useTranslations('Timeline');
  const lang = buildLangProps(version.locale, useLocale());
  const { date, event, shape } = entry;
  return (
    <li className="flex gap-2.5">
      <Mark shape={shape} />
      <div>
        <p>
          <b {...(event || version.dateLabel === undefined ? {} : lang)}>
            {event ? kinds(event.kind) : (version.dateLabel ?? t('filed'))}
          </b>
          {' · '}
          <span className="text-soft">
            <EventDate event={event ?? { date }} />
          </span>
        </p>
        {event && <p {...lang}>{event.text}</p>}
      </div>
    </li>
  );
}
