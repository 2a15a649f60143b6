import { defineDocumentType, type FieldDefs } from 'contentlayer2/source-files';
import { documentTypeNames } from './documentTypeNames';
import { type FieldType, listFields } from './fields';
import { documentKinds, kindFolders } from './vocabulary';

type FieldDef = Extract<FieldDefs, readonly unknown[]>[number];

const texts = { type: 'list', of: { type: 'string' } } as const;

/** Dates stay texts: contentlayer would turn them into moments and lose how precise they are. */
const fieldDefs = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string' },
  dates: texts,
  strings: texts,
  status: { type: 'json' },
  parties: { type: 'json' },
  notes: { type: 'json' },
  events: { type: 'json' },
  claims: { type: 'json' },
  log: { type: 'json' },
} as const satisfies Record<FieldType, Omit<FieldDef, 'name'>>;

/**
 * Contentlayer's document types, one a kind, from the table of fields. Only the title is required
 * here, because a translation inherits most fields; the check knows what each file needs.
 */
export const documentTypes = documentKinds.map((kind) =>
  defineDocumentType(() => ({
    name: documentTypeNames[kind],
    filePathPattern: `*/${kindFolders[kind]}/*.md`,
    contentType: 'markdown',
    fields: listFields(kind).map(([name, { type, description }]) => ({
      name,
      description,
      required: name === 'title',
      ...fieldDefs[type],
    })),
  })),
);
