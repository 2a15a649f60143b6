import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DateText } from '@/components/document/DateText';
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
    <li className="flex items-baseline gap-2.5 font-sans text-ui">
      <Mark shape={shape} />
      <div>
        <p>
          <DateText date={date} />
          {' · '}
          <span className="[font-weight:600]" {...(event ? {} : lang)}>
            {event ? kinds(event.kind) : (version.dateLabel ?? t('filed'))}
          </span>
        </p>
        {event && <p {...lang}>{event.text}</p>}
      </div>
    </li>
  );
}
