import { isRecord } from './isRecord';
import type { Confidence, ConfidenceLevel, PartialDate } from './model';
import { confidenceLevels, parseConfidence } from './parseConfidence';
import { parseDate } from './parseDate';

/** Reads typed values out of one record of front matter. Every method throws an Error naming file and field. */
export class RecordReader {
  /** @param place the file (and field) that the error messages name. */
  constructor(
    private readonly place: string,
    private readonly data: Readonly<Record<string, unknown>>,
  ) {}

  /** The text of a field, or undefined where it is absent or empty. */
  text(field: string): string | undefined {
    const value = this.data[field];
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'string' ? value : this.fail(field, 'a text');
  }

  requireText(field: string): string {
    return this.text(field) ?? this.fail(field, 'a text');
  }

  texts(field: string): string[] {
    const value: unknown = this.data[field] ?? [];
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isList ? value : this.fail(field, 'a list of texts');
  }

  number(field: string): number {
    const value = this.data[field];
    return typeof value === 'number' ? value : this.fail(field, 'a number');
  }

  optionalNumber(field: string): number | undefined {
    return this.data[field] === undefined ? undefined : this.number(field);
  }

  /** A level of confidence, written as a number. */
  level(field: string): ConfidenceLevel {
    const level = confidenceLevels.find((allowed) => allowed === this.data[field]);
    return level ?? this.fail(field, 'a level from 1 to 5');
  }

  boolean(field: string): boolean {
    return this.data[field] === true;
  }

  choice<T extends string>(field: string, values: readonly T[]): T | undefined {
    const value = this.text(field);
    if (value === undefined) return undefined;
    const choice = values.find((allowed) => allowed === value);
    return choice ?? this.fail(field, `one of ${values.join(', ')}`);
  }

  requireChoice<T extends string>(field: string, values: readonly T[]): T {
    return this.choice(field, values) ?? this.fail(field, `one of ${values.join(', ')}`);
  }

  date(field: string): PartialDate | undefined {
    const value = this.text(field);
    return value === undefined ? undefined : this.toDate(field, value);
  }

  requireDate(field: string): PartialDate {
    return this.toDate(field, this.requireText(field));
  }

  dates(field: string): [PartialDate, ...PartialDate[]] {
    const [first, ...rest] = this.texts(field).map((value) => this.toDate(field, value));
    return first === undefined
      ? this.fail(field, 'a list with at least one date')
      : [first, ...rest];
  }

  confidence(field: string): [Confidence, ...Confidence[]] {
    const [first, ...rest] = parseConfidence(this.requireText(field)) ?? [];
    if (first === undefined) return this.fail(field, 'levels 1 to 5, as "4 (scope); 2 (scope)"');
    return [first, ...rest];
  }

  record(field: string): RecordReader | undefined {
    const value = this.data[field];
    return value === undefined ? undefined : this.toRecord(field, value);
  }

  records(field: string): RecordReader[] {
    const value: unknown = this.data[field] ?? [];
    if (!Array.isArray(value)) return this.fail(field, 'a list');
    return value.map((item: unknown) => this.toRecord(field, item));
  }

  private toDate(field: string, value: string): PartialDate {
    return parseDate(value) ?? this.fail(field, 'a date (2023-09-05, 2023-09, 2023 or 9/5/2023)');
  }

  private toRecord(field: string, value: unknown): RecordReader {
    if (!isRecord(value)) return this.fail(field, 'a record');
    return new RecordReader(`${this.place}, ${field}`, value);
  }

  private fail(field: string, wanted: string): never {
    throw new Error(`${this.place}: "${field}" must be ${wanted}.`);
  }
}
