import { localeTable, type Locale } from '@/i18n/locales';
import type { PartialDate } from './partialDate';

/**
 * The name of a place on a time axis, as short as it can be beside its neighbours: the year where one
 * begins, else the month ("Jul", "juil."), or day and month.
 */
export function formatTick(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const format = new Intl.DateTimeFormat(localeTable[locale].tag, {
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}
