import { locales } from '@/i18n/locales';
import { noteClasses } from '@/lib/content/vocabulary';

/** A JSON Schema, or a part of one (json-schema.org, draft 2020-12). */
export type Schema = { readonly [keyword: string]: unknown };

/** A date as precise as it is known. */
export const date: Schema = {
  description: 'ISO 8601, as precise as it is known: a day, a month or a year.',
  type: 'string',
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
};

/** The key of a document or a part of one. */
export const id: Schema = { type: 'string', minLength: 1 };
export const address: Schema = { type: 'string', format: 'uri' };
export const text: Schema = { type: 'string', minLength: 1 };

/** An object with exactly these properties, those of `required` always. */
export function object(properties: Record<string, Schema>, required: readonly string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export function choice(values: readonly (string | number)[], description?: string): Schema {
  return { ...(description === undefined ? {} : { description }), enum: values };
}

/** A value in each language in which it exists. */
export function local(value: Schema, least = 0): Schema {
  const properties = Object.fromEntries(locales.map((locale) => [locale, value]));
  return { type: 'object', properties, minProperties: least, additionalProperties: false };
}

/** A text in at least one language. */
export const localText = local(text, 1);

/** What every document says of itself. */
export const common: Record<string, Schema> = {
  id: { ...id, description: 'The same in every language and for good.' },
  original: choice(locales, 'The language in which the document was first written.'),
  title: localText,
  url: { ...local(address, 1), description: 'The page, by language.' },
  markdown: { ...local(address, 1), description: 'The same as Markdown, by language.' },
  published: local(date),
  edited: local(date),
  notes: list(
    object({ id, date, class: choice(noteClasses), text: localText }, [
      'id',
      'date',
      'class',
      'text',
    ]),
  ),
};

/** The names of the properties that every document has. */
export const commonNames = Object.keys(common);
