import type { PartialDate } from './model';

const american = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>[12]\d{3})$/;
const iso = /^(?<year>[12]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/**
 * Reads a date as editors write it: `6/28/2023` (month first, as in the founding documents), or ISO
 * as precise as known (`2023-06-28`, `2023-06`, `2023`).
 * @returns the date in ISO, as precise as written; undefined where it is unreadable or impossible.
 */
export function parseDate(value: string): PartialDate | undefined {
  const text = value.trim();
  const parts = (american.exec(text) ?? iso.exec(text))?.groups;
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (year === undefined || !isPossible(Number(year), toNumber(month), toNumber(day))) {
    return undefined;
  }
  const rest = [month, day].filter((part) => part !== undefined);
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/** Tells whether a date names a day, not only a month or a year. */
export function isDay(date: PartialDate): boolean {
  return date.length === '2023-06-28'.length;
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function isPossible(year: number, month = 1, day = 1): boolean {
  if (month < 1 || month > 12) return false;
  // Day 0 of the following month is the last day of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last;
}
