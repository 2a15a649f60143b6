import { localeTable, type Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import type { PartialDate } from './partialDate';

/**
 * A date in words, as precise as it is known: "28 June 2023", "septembre 2023", "2023". Between day
 * and month stands a no-break space: no line ends with a bare figure.
 * French writes the first of a month "1er", which `Intl` does not know (CLDR, measured on Node 20).
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const format = getFormat(locale, day === undefined ? 'month' : 'day');
  const parts = format.formatToParts(Date.UTC(year, month - 1, day ?? 1));
  const words = parts.map(({ type, value }) =>
    type === 'day' && value === '1' ? (FIRST_OF_MONTH[locale] ?? value) : value,
  );
  return typeset(words.join(''), locale);
}

/** How languages write the first of a month that do not write a plain 1. */
const FIRST_OF_MONTH: Readonly<Partial<Record<Locale, string>>> = { fr: '1er' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: making one takes longer than a hundred dates. */
function getFormat(locale: Locale, precision: 'month' | 'day'): Intl.DateTimeFormat {
  const name = `${locale}/${precision}`;
  const known = formats.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(localeTable[locale].tag, {
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  formats.set(name, format);
  return format;
}
