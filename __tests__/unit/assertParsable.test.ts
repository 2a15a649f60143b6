import { assertParsable } from '@/lib/text/assertParsable';
import { catchBodyError } from '../support/renderText';

describe('assertParsable', () => {
  test.each([
    ['*a_ '.repeat(2000), 1, 'delimiter'],
    [`a\n\nb\n${'[a]'.repeat(2000)}`, 3, 'delimiter'],
    [`> a\n${'b\n'.repeat(4000)}`, 1, 'lines'],
    [`a\n${'>'.repeat(30)}`, 2, 'nested'],
    ['1. '.repeat(30), 1, 'nested'],
    [`a\n\n${'b'.repeat(400_000)}`, 3, 'characters'],
    [`${'word '.repeat(40_000)}\n\n`.repeat(4), 5, 'characters'],
    ['a\n\n'.repeat(2500), 4001, 'paragraphs'],
    ['\\'.repeat(4000), 1, 'delimiter'],
    [`${'|a'.repeat(100)}\n${'|-'.repeat(100)}\n${'|\n'.repeat(100)}`, 1, 'cells'],
  ])(
    'refuses what takes the parser too long, naming the line (case %#)',
    (markdown, line, what) => {
      expect(catchBodyError(() => assertParsable(markdown))).toMatchObject({
        line,
        column: 1,
        reason: expect.stringContaining(what),
      });
    },
  );

  test.each([
    '*a_ b*\n\n'.repeat(1900),
    'word '.repeat(50_000),
    '- - '.repeat(20),
    '> - 1. a',
    `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(500)}`,
  ])('lets long but harmless texts pass (case %#)', (markdown) => {
    expect(() => assertParsable(markdown)).not.toThrow();
  });
});
