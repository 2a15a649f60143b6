import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/document/DateText';
import type { CaseEvent } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';

type EventDateProps = { event: Pick<CaseEvent, 'date' | 'after'> };

/** When something happened, as precisely as it is known: "September 2023 (after 5 September 2023)". */
export function EventDate({ event: { date, after } }: EventDateProps) {
  const t = useTranslations('CaseTimeline');
  const locale = useLocale();
  return (
    <>
      <DateText date={date} />
      {after && ` (${t('after', { date: formatDate(after, locale) })})`}
    </>
  );
}
