import { createFinding } from '@/lib/content/check/finding';
import { findNearest } from '@/lib/content/check/findNearest';
import { quoteValue } from '@/lib/content/check/quoteValue';
import { reportFindings } from '@/lib/content/check/reportFindings';

describe('reportFindings', () => {
  it('groups findings by file and counts them in the last line', () => {
    const findings = [
      createFinding('date', 'en/cases/a.md', { line: 3, column: 12 }, 'No date.'),
      createFinding('link', 'en/cases/a.md', { line: 14, column: 1 }, 'No link.'),
      {
        ...createFinding('link', 'fr/cases/a.md', { line: 1, column: 1 }, 'No.'),
        severity: 'warning' as const,
      },
    ];
    expect(reportFindings(findings, 'content').split('\n')).toEqual([
      'content/en/cases/a.md',
      '  3:12  error    No date. [date]',
      '  14:1  error    No link. [link]',
      '',
      'content/fr/cases/a.md',
      '  1:1  warning  No. [link]',
      '',
      '2 errors, 1 warning',
    ]);
  });

  it('says so when there is nothing to say', () => {
    expect(reportFindings([], 'content')).toBe('0 errors, 0 warnings');
  });
});

describe('findNearest', () => {
  it.each([
    ['titel', 'title'],
    ['at-v-openai', 'at-et-al-v-openai'],
    ['zzz', undefined],
    ['x'.repeat(500), undefined],
  ])('of "%s" is %s', (name, nearest) => {
    expect(findNearest(name, ['title', 'slug', 'at-et-al-v-openai'])).toBe(nearest);
  });
});

describe('quoteValue', () => {
  it('shows what would be invisible', () => {
    expect(quoteValue('a\u202Eb\n')).toBe('"a\\u{202e}b\\u{a}"');
  });

  it('cuts what is long', () => {
    expect(quoteValue('x'.repeat(5_000_000))).toHaveLength(63);
  });

  it('writes lists and records as JSON', () => {
    expect(quoteValue(['x', { y: 1 }])).toBe('"["x",{"y":1}]"');
  });
});
