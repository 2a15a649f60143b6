import { type DateSpan, getNextDay, getSpan } from '@/lib/format/dateSpan';
import type { CaseEvent, PartialDate } from './model';

/** What happened on a date, or after a day within it. */
type Dated = Pick<CaseEvent, 'date' | 'after'>;

/** The days on which an event can have happened: those of its date that lie after `after`. */
export function getEventSpan({ date, after }: Dated): DateSpan {
  const { first, last } = getSpan(date);
  if (after === undefined) return { first, last };
  const earliest = getNextDay(getSpan(after).last);
  return { first: earliest > first ? earliest : first, last };
}

/**
 * Orders events by the first day on which they can have happened, then the last; for `sort`, which
 * keeps the order of the file where both are equal.
 */
export function compareEvents(a: Dated, b: Dated): number {
  const [one, other] = [getEventSpan(a), getEventSpan(b)];
  return compareDays(one.first, other.first) || compareDays(one.last, other.last);
}

function compareDays(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
