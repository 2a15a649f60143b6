import type { Locale } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';

/** A file of the open data: its name in the messages of the data page, its address, that of its schema. */
export type DataFile = {
  name: 'cases' | 'questions' | 'events' | 'terms';
  path: string;
  schema: string;
};

/** The address of the guide to a language's documents for language models. */
export function getLlmsPath(locale: Locale): string {
  return `${getPath(locale, { route: '/' })}/llms.txt`;
}

/** The files of the open data; each lies at one address for all languages, as it holds them all. */
export const dataFiles = [
  { name: 'cases', path: '/data/cases.json', schema: '/data/cases.schema.json' },
  { name: 'questions', path: '/data/questions.json', schema: '/data/questions.schema.json' },
  { name: 'events', path: '/data/events.csv', schema: '/data/events.schema.json' },
  { name: 'terms', path: '/data/terms.json', schema: '/data/terms.schema.json' },
] as const satisfies readonly DataFile[];
