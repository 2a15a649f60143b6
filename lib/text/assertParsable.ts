import { BodyError } from './bodyError';

/**
 * Bounds of one stretch of lines without a blank line. The parser needs time by the square of these:
 * at the bounds the worst inputs found take well under a second, at four times the bounds some take
 * several or exhaust the stack.
 */
const limits = { delimiters: 3000, lines: 3000, nesting: 100 };

const blankLine = /^[ \t]*$/;
const delimiter = /[*_~`[\]<]/g;
/** The signs of quotations and lists that open a line: `> - 1.` nests three deep. */
const containers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const container = />|[-+*](?=[ \t])|\d+[.)]/g;

/**
 * Makes sure that a body can be parsed in reasonable time.
 * @throws BodyError at the line where a stretch without blank lines has too many lines or delimiter
 * characters (``*_~`[]<``), or at a line in which quotations and lists nest too deep.
 */
export function assertParsable(markdown: string): void {
  let start = 1;
  let delimiters = 0;
  markdown.split('\n').forEach((line, index) => {
    const number = index + 1;
    if (blankLine.test(line)) {
      start = number + 1;
      delimiters = 0;
      return;
    }
    delimiters += countMatches(line, delimiter);
    assertWithin('delimiters', delimiters, start, 'delimiter characters (*_~`[]<) in one block');
    assertWithin('lines', number - start + 1, start, 'lines in one block');
    const prefix = containers.exec(line)?.[0] ?? '';
    assertWithin('nesting', countMatches(prefix, container), number, 'nested lists or quotations');
  });
}

function assertWithin(limit: keyof typeof limits, count: number, line: number, what: string) {
  if (count <= limits[limit]) return;
  const advice = limit === 'nesting' ? 'nest less' : 'part it with blank lines';
  throw new BodyError(`More than ${limits[limit]} ${what}: ${advice}.`, { line, column: 1 });
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
