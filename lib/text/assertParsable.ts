import { BodyError } from './bodyError';

/**
 * Bounds of a block, that is of lines without a blank line between them. The parser needs time by the
 * square of these; the worst input found within them takes a second, four times as much many seconds
 * or the whole stack.
 */
const limits = {
  delimiters: {
    most: 3000,
    what: 'delimiter characters (*_~`[]<)',
    advice: 'part it with a blank line',
  },
  lines: { most: 3000, what: 'lines', advice: 'part it with a blank line' },
  cells: { most: 6000, what: 'table cells (columns by lines)', advice: 'make several tables' },
  nesting: { most: 20, what: 'nested lists or quotations', advice: 'nest less' },
};

const blankLine = /^[ \t]*$/;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const delimiter = /[*_~`[\]<]/g;
/** The signs of quotations and lists that open a line: `> - 1.` nests three deep. */
const containers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const container = />|[-+*](?=[ \t])|\d+[.)]/g;

/**
 * Makes sure that a body can be parsed in reasonable time.
 * @throws BodyError at the line where a block starts that has too many lines, delimiter characters or
 * table cells, or at a line in which quotations and lists nest too deep.
 */
export function assertParsable(markdown: string): void {
  let start = 1;
  let delimiters = 0;
  let columns = 0;
  markdown.split('\n').forEach((line, index) => {
    const number = index + 1;
    if (blankLine.test(line)) {
      start = number + 1;
      delimiters = 0;
      columns = 0;
      return;
    }
    const lines = number - start + 1;
    delimiters += countMatches(line, delimiter);
    columns = Math.max(columns, countMatches(line, /\|/g));
    assertWithin('delimiters', delimiters, start);
    assertWithin('lines', lines, start);
    assertWithin('cells', columns * lines, start);
    const prefix = rule.test(line) ? '' : (containers.exec(line)?.[0] ?? '');
    assertWithin('nesting', countMatches(prefix, container), number);
  });
}

function assertWithin(limit: keyof typeof limits, count: number, line: number): void {
  const { most, what, advice } = limits[limit];
  if (count <= most) return;
  const reason = `One block has more than ${most} ${what}: ${advice}.`;
  throw new BodyError(reason, { line, column: 1 }, 'limits');
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
