import type { Locale } from '@/i18n/locales';
import { type Field, type FieldName, listFields } from '../fields';
import { contentTypes, type DocumentKind } from '../vocabulary';
import { buildExample, buildRequiredValue, type ScaffoldFacts } from './exampleValue';
import { getFieldComment, getOptionalComment } from './fieldComments';
import { getPlaceholders } from './placeholder';

/** Written into every new original, required or not. */
const written: readonly FieldName[] = ['draft', 'edited'];

/**
 * The file of a new original: a draft that can be read and shown, in which every required field holds a
 * placeholder and every other one is a comment. The fields come from the table of fields.
 */
export function buildOriginalFile(
  kind: DocumentKind,
  locale: Locale,
  facts: Omit<ScaffoldFacts, 'fill'>,
): string {
  const { fill } = getPlaceholders(locale);
  const all = listFields(kind).filter(([name]) => name !== 'translatedFrom');
  const isWritten = ([name, field]: [FieldName, Field]) => field.required || written.includes(name);
  const required = all.filter(isWritten).map(([name, field]) => {
    const value = writeValue(name, field, kind, { ...facts, fill });
    return `${name}: ${value} # ${describe(name, field, locale)}`;
  });
  const optional = all
    .filter((entry) => !isWritten(entry))
    .flatMap(([name, field]) => {
      const { value, more = [] } = buildExample(name, field, { ...facts, fill });
      const [first, ...lines] = [`${name}: ${value}`.trimEnd(), ...more];
      return [`# ${first ?? ''} # ${describe(name, field, locale)}`, ...lines.map((l) => `# ${l}`)];
    });
  const lines = ['---', ...required, `# ${getOptionalComment(locale)}`, ...optional, '---', fill];
  return `${lines.join('\n')}\n`;
}

function writeValue(
  name: FieldName,
  field: Field,
  kind: DocumentKind,
  facts: ScaffoldFacts,
): string {
  if (name === 'contentType') return `"${contentTypes[kind]}"`;
  if (name === 'draft') return 'true';
  if (name === 'edited') return `"${facts.day}"`;
  return buildRequiredValue(name, field, facts);
}

function describe(name: FieldName, { values }: Field, locale: Locale): string {
  const words = values ? ` (${values.join(', ')})` : '';
  return `${getFieldComment(name, locale)}${words}`;
}
