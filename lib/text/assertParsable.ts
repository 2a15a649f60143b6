import { BodyError } from './bodyError';

/**
 * Bounds of a block, that is of lines without a blank line between them. The parser needs time by the
 * square of these; the worst input found within them takes a second, four times as much many seconds
 * or the whole stack.
 */
const limits = {
  delimiters: {
    most: 3000,
    what: 'delimiter characters (*_~`[]<\\&@:)',
    advice: 'part it with a blank line',
  },
  characters: { most: 300_000, what: 'characters', advice: 'part it with a blank line' },
  lines: { most: 3000, what: 'lines', advice: 'part it with a blank line' },
  cells: { most: 6000, what: 'table cells (columns by lines)', advice: 'make several tables' },
  nesting: { most: 20, what: 'nested lists or quotations', advice: 'nest less' },
};

const blankLine = /^[ \t]*$/;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const delimiter = /[*_~`[\]<\\&@:]|www\./g;
/** Bounds of a whole body, far above what a reader would read; they too keep it within a second. */
const bodyLimits = { parts: 2000, characters: 500_000 };
/** The signs of quotations and lists that open a line: `> - 1.` nests three deep. */
const containers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const container = />|[-+*](?=[ \t])|\d+[.)]/g;

/**
 * Makes sure that a body can be parsed in reasonable time.
 * @throws BodyError at the line where a block starts that has too many characters, lines, delimiters
 * or table cells, or at a line in which quotations and lists nest too deep.
 */
export function assertParsable(markdown: string): void {
  let start = 1;
  let parts = 1;
  let total = 0;
  let characters = 0;
  let delimiters = 0;
  let columns = 0;
  markdown.split('\n').forEach((line, index) => {
    const number = index + 1;
    total += line.length;
    if (blankLine.test(line)) {
      if (start <= index) parts += 1;
      start = number + 1;
      characters = 0;
      delimiters = 0;
      columns = 0;
      return;
    }
    if (parts > bodyLimits.parts || total > bodyLimits.characters) {
      const reason = `The text has more than ${bodyLimits.parts} paragraphs or ${bodyLimits.characters} characters: make several documents.`;
      throw new BodyError(reason, { line: start, column: 1 }, 'limits');
    }
    const lines = number - start + 1;
    characters += line.length;
    assertWithin('characters', characters, start);
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
