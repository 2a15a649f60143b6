import { stringify } from 'csv-stringify/sync';
import { locales } from '@/i18n/locales';
import { getPrecision } from '@/lib/format/partialDate';
import { eventKinds } from '@/lib/content/vocabulary';
import type { CaseRecord } from './buildCaseRecords';

/** The columns of `events.csv` in order; those that end in a language stand once for each. */
export const eventColumns = [
  'case',
  ...locales.map((locale) => `case_title_${locale}`),
  'event',
  'date',
  'date_precision',
  'after',
  'kind',
  'decisive',
  ...locales.map((locale) => `text_${locale}`),
  'source',
  'archived',
  ...locales.map((locale) => `url_${locale}`),
] as const;

/** All events of all cases as a table: RFC 4180, UTF-8, one line each, empty where nothing is known. */
export function buildEventTable(cases: readonly CaseRecord[]): string {
  const rows = cases.flatMap(({ events, id, title, url }) =>
    events.map((event) => ({
      case: id,
      ...spread('case_title', title),
      event: event.id,
      date: event.date,
      date_precision: getPrecision(event.date),
      after: event.after,
      kind: event.kind,
      decisive: String(eventKinds[event.kind].decisive),
      ...spread('text', event.text),
      source: event.source,
      archived: event.archived,
      ...spread('url', url),
    })),
  );
  return stringify(rows, { header: true, columns: [...eventColumns], record_delimiter: '\r\n' });
}

function spread(name: string, texts: Partial<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, texts[locale] ?? '']));
}
