import type { ReadSource } from '../readSources';
import type { Position } from './finding';

/**
 * Where a place of a text stands in the front matter that holds it. YAML folds lines and takes
 * indentation off, but keeps every other character in its order, so these are counted.
 * @param path the field, or the part of it, whose value the text is
 * @param place line and column in the value, from 1
 */
export function locateInValue(
  source: ReadSource,
  path: readonly (string | number)[],
  value: string,
  place: Position,
): Position {
  const start = source.locate(path);
  const lines = value.split('\n').slice(0, place.line);
  const before = [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, place.column - 1)];
  let left = before.join('').replace(/\s/g, '').length;
  const style = getLine(source, start.line)[start.column - 1] ?? '';
  const isBlock = style === '>' || style === '|';
  const isQuoted = style === '"' || style === "'";
  let line = isBlock ? start.line + 1 : start.line;
  let at = isBlock ? 0 : start.column - 1 + (isQuoted ? 1 : 0);
  for (; line < source.bodyLine; line += 1, at = 0) {
    const text = getLine(source, line);
    for (; at < text.length; at += 1) {
      if (/\s/.test(text[at] ?? '')) continue;
      if (left === 0) return { line, column: at + 1 };
      left -= 1;
      // "\u201C" and "''" are one character each.
      if (style === '"') at += (/^\\(?:u.{4}|x..|.)/.exec(text.slice(at))?.[0].length ?? 1) - 1;
      if (style === "'" && text.startsWith("''", at)) at += 1;
    }
  }
  return start;
}

/** A line of the front matter; the first is the one after the opening fence. */
function getLine({ yaml }: ReadSource, line: number): string {
  return yaml.split('\n')[line - 1] ?? '';
}
