import type { FieldType } from '../fields';
import { isRecord } from '../isRecord';
import { parseDate } from '../parseDate';
import { quoteValue } from './quoteValue';
import type { RuleName } from './rules';

/** What is wrong with a value; `path` leads to the part of it that is. */
export type TypeProblem = { rule: RuleName; path: readonly number[]; message: string };

/** Checks a value that is not empty against the type of its field. Messages go on from the field's name. */
export function listTypeProblems(type: FieldType, value: unknown): TypeProblem[] {
  return checkers[type](value);
}

const checkers: Record<FieldType, (value: unknown) => TypeProblem[]> = {
  string: (value) =>
    typeof value === 'string' ? [] : [mistype(`must be a text${quoteHint(value)}`)],
  number: (value) =>
    Number.isSafeInteger(value) && Number(value) >= 0
      ? []
      : [mistype(`must be a whole number, without quotation marks, not ${quoteValue(value)}`)],
  boolean: (value) =>
    typeof value === 'boolean' ? [] : [mistype(`must be true or false, not ${quoteValue(value)}`)],
  date: (value) => checkDate(value),
  dates: (value) => checkList(value, checkDate),
  strings: (value) =>
    checkList(value, (item) =>
      typeof item === 'string' ? [] : [mistype(`must be a list of texts${quoteHint(item)}`)],
    ),
  // These have rules of their own for what is in them.
  status: (value) =>
    isRecord(value) ? [] : [mistype('must have "state" and "asOf" in lines of their own below it')],
  parties: (value) =>
    isRecord(value)
      ? []
      : [mistype('must have "plaintiffs" and "defendants" in lines of their own below it')],
  notes: (value) => checkTextList(value, 'notes'),
  events: (value) => checkTextList(value, 'events'),
  claims: (value) => checkTextList(value, 'claims'),
  log: (value) => checkTextList(value, 'changes'),
};

/** A list of entries in an original, a map of texts in a translation (`textLists.ts`). */
function checkTextList(value: unknown, entries: string): TypeProblem[] {
  const isList = isRecord(value) || Array.isArray(value);
  return isList ? [] : [mistype(`must be a list of ${entries}`)];
}

function checkDate(value: unknown): TypeProblem[] {
  if (typeof value !== 'string') return [mistype(`must be a date${quoteHint(value)}`)];
  if (parseDate(value) !== undefined) return [];
  const message = `is ${quoteValue(value)}, which is no date. Write year-month-day, as "2023-06-28" (or "2023-06", "2023"), or month/day/year, as "6/28/2023".`;
  return [{ rule: 'date', path: [], message }];
}

function checkList(value: unknown, checkItem: (item: unknown) => TypeProblem[]): TypeProblem[] {
  if (!Array.isArray(value)) return [mistype(`must be a list, as [${quoteValue(value)}]`)];
  return value.flatMap((item, at) =>
    checkItem(item).map((problem) => ({ ...problem, path: [at, ...problem.path] })),
  );
}

function mistype(message: string): TypeProblem {
  return { rule: 'field-type', path: [], message: message.endsWith('.') ? message : `${message}.` };
}

/** YAML takes 2023, true and null for a number, a truth value and nothing. */
function quoteHint(value: unknown): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? `. Write it in quotation marks: "${value}"` : `, not ${quoteValue(value)}`;
}
