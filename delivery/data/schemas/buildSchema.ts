import { locales } from '@/i18n/locales';
import type { DataFile } from '@/lib/content/dataFiles';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import { schemaVersion } from '../buildDataFile';
import { caseSchema } from './caseSchema';
import { eventRowSchema } from './eventRowSchema';
import { address, choice, date, list, local, localText, object, type Schema, text } from './parts';
import { questionSchema } from './questionSchema';
import { termSchema } from './termSchema';

const records = { cases: caseSchema, questions: questionSchema, terms: termSchema } as const;

/** The JSON Schema of a file of the open data; that of the table is of all its lines as a list. */
export function buildSchema({ name, path, schema }: DataFile): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: getAbsoluteAddress(schema),
    title: path,
    ...(name === 'events' ? list(eventRowSchema) : buildFileSchema(name)),
  };
}

function buildFileSchema(name: keyof typeof records): Schema {
  const properties = {
    $schema: address,
    schemaVersion: { const: schemaVersion },
    publisher: text,
    licence: object({ name: text, url: address, note: localText }, ['name', 'url', 'note']),
    asOf: {
      description: 'The newest day on which any of the documents was edited.',
      anyOf: [date, { type: 'null' }],
    },
    languages: list(choice(locales)),
    labels: {
      description: 'The words of the codes, by language.',
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: local(text, 1) },
    },
    [name]: list(records[name]),
  };
  return object(properties, Object.keys(properties));
}
