import { caseSequels, caseStates } from '../vocabulary';
import { isRecord } from '../isRecord';
import { parseDate } from '../parseDate';
import type { ReadSource } from '../readSources';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';
import { readValue } from './readValue';
import { isHttps } from './valueRules';

/** What each part of a status must be; undefined where it is. */
const parts: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  state: (value) =>
    caseStates.some((state) => state === value)
      ? undefined
      : `one of: ${caseStates.join(', ')}.${suggestNearest(String(value), caseStates)}`,
  asOf: (value) =>
    typeof value === 'string' && parseDate(value) !== undefined
      ? undefined
      : 'a date in quotation marks, as "2023-09-15", "2023-09" or "2023".',
  source: (value) =>
    value === undefined || (typeof value === 'string' && isHttps(value))
      ? undefined
      : 'an address that begins with "https://".',
  sequel: (value) =>
    value === undefined || caseSequels.some((sequel) => sequel === value)
      ? undefined
      : `one of: ${caseSequels.join(', ')}.${suggestNearest(String(value), caseSequels)}`,
};

/** A status has `state` and `asOf`, maybe `source` and `sequel`, and nothing else. */
export function* checkStatus(source: ReadSource): Generator<Finding> {
  const { file, locate } = source;
  const status = readValue(source, 'status');
  if (!isRecord(status)) return;
  for (const [name, describe] of Object.entries(parts)) {
    const wanted = describe(status[name]);
    if (wanted === undefined) continue;
    const given =
      status[name] === undefined ? 'is missing; it' : `is ${quoteValue(status[name])}; it`;
    const message = `"${name}" of "status" ${given} must be ${wanted}`;
    yield createFinding('status', file, locate(['status', name]), message);
  }
  for (const name of Object.keys(status)) {
    if (Object.hasOwn(parts, name)) continue;
    const message = `"status" has no part ${quoteValue(name)}.${suggestNearest(name, Object.keys(parts))}`;
    yield createFinding('status', file, locate(['status', name], 'key'), message);
  }
}
