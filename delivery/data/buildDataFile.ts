import { locales } from '@/i18n/locales';
import type { Translates } from '@/i18n/loadTranslate';
import type { DataFile } from '@/lib/content/dataFiles';
import { getSpan } from '@/lib/format/dateSpan';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import type { CommonRecord } from './documentGroup';
import type { Labels } from './buildLabels';

/** Grows when a field changes its meaning or goes; a new field is no new version. */
export const schemaVersion = 1;

export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/**
 * A JSON file of the open data: what it is, its records under its name, and the words of its codes.
 * "As of" is the newest day on which any of the documents was edited: not the day of the build,
 * which says nothing about what stands in them.
 */
export function buildDataFile(
  { name, schema }: DataFile,
  records: readonly CommonRecord[],
  labels: Readonly<Record<string, Labels>>,
  translates: Translates,
): string {
  const notes = locales.map((locale) => [locale, translates[locale]('DataFile')('licenceNote')]);
  const content = {
    $schema: getAbsoluteAddress(schema),
    schemaVersion,
    publisher: translates[locales[0]]('Site')('name'),
    licence: { ...licence, note: Object.fromEntries(notes) },
    asOf: findAsOf(records),
    languages: locales,
    labels,
    [name]: records,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The newest date that a record carries; null where none does. */
function findAsOf(records: readonly CommonRecord[]): string | null {
  const dates = records.flatMap(({ edited, notes, published }) => [
    ...Object.values(edited),
    ...Object.values(published),
    ...notes.map(({ date }) => date),
  ]);
  const sorted = dates.toSorted((a, b) => (getSpan(a).last < getSpan(b).last ? -1 : 1));
  return sorted.at(-1) ?? null;
}
