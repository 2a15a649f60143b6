import { type Field, type FieldName, fields, listFields } from '../fields';
import type { ReadSource } from '../readSources';
import { type CheckContext, findOriginal } from './context';
import { listTypeProblems } from './fieldTypes';
import { createFinding, fileStart, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';
import { isRestated } from './readValue';

/** Unknown fields: names that stand in no table, or belong to another kind of document. */
export function* checkFieldNames({ file, kind, data, locate }: ReadSource): Generator<Finding> {
  const known = listFields(kind).map(([name]): string => name);
  for (const name of Object.keys(data)) {
    if (known.includes(name)) continue;
    const message = Object.hasOwn(fields, name)
      ? `A ${kind} has no field "${name}". Remove the line.`
      : `There is no field ${quoteValue(name)}.${suggestNearest(name, known)}`;
    yield createFinding('unknown-field', file, locate([name], 'key'), message);
  }
}

/** Missing, empty, mistyped and restated fields, each as the table of fields demands. */
export function* checkFields(source: ReadSource, context: CheckContext): Generator<Finding> {
  const original = findOriginal(source, context);
  for (const [name, field] of listFields(source.kind)) {
    if (source.data[name] === undefined) yield* checkAbsent(source, name, field, original);
    else if (!isRestated(source, name)) yield* checkPresent(source, name, field);
    else if (original) yield restate(source, name, original);
  }
}

function* checkAbsent(
  { file }: ReadSource,
  name: FieldName,
  field: Field,
  original: ReadSource | undefined,
): Generator<Finding> {
  const isOriginal = original?.file === file;
  // Without translatedFrom beside an original, this is a translation that forgot to say so.
  const isNeeded = isOriginal
    ? field.required
    : field.holds === 'text' &&
      !field.optionalInTranslation &&
      (original === undefined ? field.required : original.data[name] !== undefined);
  if (!isNeeded) return;
  const where = isOriginal ? 'must be there' : 'must be there, translated, as the original has it';
  const message = `The field "${name}" ${where}. ${field.description}`;
  yield createFinding('missing-field', file, fileStart, message);
}

function restate({ file, locate }: ReadSource, name: string, original: ReadSource): Finding {
  const message = `"${name}" stands in the original (${original.file}) and is inherited. Remove the line here.`;
  return createFinding('pair-restated-fact', file, locate([name], 'key'), message);
}

function* checkPresent(source: ReadSource, name: FieldName, field: Field): Generator<Finding> {
  const { file, data, locate } = source;
  const value = data[name];
  if (isEmpty(value, field)) {
    const message = `"${name}" has no value. Give it one${field.required ? '' : ', or remove the line'}.`;
    yield createFinding('empty-field', file, locate([name], 'key'), message);
    return;
  }
  for (const { rule, path, message } of listTypeProblems(field.type, value)) {
    yield createFinding(rule, file, locate([name, ...path]), `"${name}" ${message}`);
  }
  if (field.values && typeof value === 'string' && !field.values.includes(value)) {
    const message = `"${name}" cannot be ${quoteValue(value)}. It is one of: ${field.values.join(', ')}.${suggestNearest(value, field.values)}`;
    yield createFinding('field-value', file, locate([name]), message);
  }
}

function isEmpty(value: unknown, { required }: Field): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (Array.isArray(value) && value.length === 0 && required === true);
}
