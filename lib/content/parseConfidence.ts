import type { Confidence, ConfidenceLevel } from './model';

const levels: readonly ConfidenceLevel[] = [1, 2, 3, 4, 5];
const pattern = /^(?<level>\d)(?:\s*\((?<scope>.*\S.*)\))?$/;
/** Semicolons part levels; those inside a scope do not. */
const separator = /;(?![^(]*\))/;
/** Characters; what is longer is no confidence, and the patterns would take long over it. */
const longest = 1000;

/**
 * Reads how certain an answer is: `4`, or `4 (non-BIPA claims); 2 (BIPA claims)`. White space
 * around the parts does not count, so a YAML block (`|`) may hold them.
 * @returns at least one level from 1 to 5, each with its scope where it has one; undefined where
 * the value is anything else, or where several levels have no scope to tell them apart.
 */
export function parseConfidence(value: string): [Confidence, ...Confidence[]] | undefined {
  if (value.length > longest) return undefined;
  const [first, ...rest] = value.replace(/\s+/g, ' ').split(separator).map(parsePart);
  if (first === undefined) return undefined;
  const all: [Confidence, ...Confidence[]] = [first];
  for (const part of rest) {
    if (part === undefined) return undefined;
    all.push(part);
  }
  const scopes = new Set(all.map(({ scope }) => scope));
  return scopes.size === all.length ? all : undefined;
}

function parsePart(part: string): Confidence | undefined {
  const { level: digit, scope } = pattern.exec(part.trim())?.groups ?? {};
  const level = levels.find((allowed) => String(allowed) === digit);
  if (level === undefined) return undefined;
  return scope === undefined ? { level } : { level, scope: scope.trim() };
}
