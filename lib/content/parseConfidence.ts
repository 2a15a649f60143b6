import type { Confidence, ConfidenceLevel } from './model';

/** Every level of confidence, from an open question to settled. */
export const confidenceLevels: readonly ConfidenceLevel[] = [1, 2, 3, 4, 5];

const pattern = /^(?<level>\d)(?: ?\((?<scope>.+)\))?$/;

/**
 * Reads how certain an answer is: `4`, or `4 (non-BIPA claims); 2 (BIPA claims)`. White space
 * around the parts does not count, so a YAML block (`|`) may hold them.
 * @returns at least one level from 1 to 5, each with its scope where it has one; undefined where
 * the value is anything else, or where several levels have no scope to tell them apart.
 */
export function parseConfidence(value: string): [Confidence, ...Confidence[]] | undefined {
  const [first, ...rest] = splitLevels(value.replace(/\s+/g, ' ')).map(parseLevel);
  if (first === undefined) return undefined;
  const all: [Confidence, ...Confidence[]] = [first];
  for (const level of rest) {
    if (level === undefined) return undefined;
    all.push(level);
  }
  const scopes = new Set(all.map(({ scope }) => scope));
  return scopes.size === all.length ? all : undefined;
}

function parseLevel(part: string): Confidence | undefined {
  const { level: digit, scope } = pattern.exec(part.trim())?.groups ?? {};
  const level = confidenceLevels.find((allowed) => String(allowed) === digit);
  if (level === undefined) return undefined;
  if (scope === undefined) return { level };
  return scope.trim() !== '' && isBalanced(scope) ? { level, scope: scope.trim() } : undefined;
}

/** Semicolons part levels; those inside a scope do not. */
function splitLevels(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += measureBracket(text[at]);
    if (text[at] !== ';' || depth > 0) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

/** Tells whether brackets pair: "a) 2 (b" is no scope, but two. */
function isBalanced(scope: string): boolean {
  let depth = 0;
  for (const sign of scope) {
    depth += measureBracket(sign);
    if (depth < 0) return false;
  }
  return depth === 0;
}

function measureBracket(sign: string | undefined): -1 | 0 | 1 {
  if (sign === '(') return 1;
  return sign === ')' ? -1 : 0;
}
