import type { PartialDate } from './partialDate';

/** The first and last day, in ISO, that a date can mean: `2023-09` is 2023-09-01 to 2023-09-30. */
export type DateSpan = { first: string; last: string };

/** The days that a date can mean. ISO days compare as strings. */
export function getSpan(date: PartialDate): DateSpan {
  const [year = 1, month, day] = date.split('-').map(Number);
  if (day !== undefined) return { first: date, last: date };
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  // Day 0 of the following month is the last day of this one.
  const last = new Date(Date.UTC(year, month ?? 12, 0));
  return { first: toDay(first), last: toDay(last) };
}

/** The day that follows a day in ISO. */
export function getNextDay(day: string): string {
  return toDay(new Date(Date.parse(day) + MILLISECONDS_A_DAY));
}

const MILLISECONDS_A_DAY = 86_400_000;

function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
