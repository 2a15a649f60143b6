import { parseDate } from '../parseDate';
import { isName, isText } from './textListRules';
import { isHttps } from './valueRules';

/** A date as precise as known. */
export const datePart = {
  wanted: 'a date in quotation marks, as "2023-09-15", "2023-09" or "2023"',
  isRight: (value: unknown) => typeof value === 'string' && parseDate(value) !== undefined,
};

/** A date that may be absent. */
export const optionalDatePart = {
  wanted: datePart.wanted,
  isRight: (value: unknown) => value === undefined || datePart.isRight(value),
};

/** An address that may be absent. */
export const optionalLinkPart = {
  wanted: 'an address that begins with "https://"',
  isRight: (value: unknown) => value === undefined || (typeof value === 'string' && isHttps(value)),
};

/** A name that no other entry of the list has; the list itself sees to that. */
export function buildIdPart(entry: string, example: string) {
  const wanted = `a name of a-z, 0-9 and hyphens, as "${example}", that no other ${entry} of this document has`;
  return { wanted, isRight: isName };
}

/** What readers are told. */
export function buildTextPart(wanted: string) {
  return { wanted, isRight: isText };
}

/** One of some words. */
export function buildChoicePart(values: readonly string[]) {
  return {
    wanted: `one of: ${values.join(', ')}`,
    isRight: (value: unknown) => values.some((allowed) => allowed === value),
  };
}
