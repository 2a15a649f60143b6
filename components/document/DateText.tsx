import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/format/formatDate';
import type { PartialDate } from '@/lib/format/partialDate';

type DateTextProps = { date: PartialDate };

/** A date in the reader's words, as precise as it is known; machines read it in ISO 8601. */
export function DateText({ date }: DateTextProps) {
  return <time dateTime={date}>{formatDate(date, useLocale())}</time>;
}
