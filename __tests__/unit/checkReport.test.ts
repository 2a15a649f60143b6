import { rmSync } from 'node:fs';
import { createFinding } from '@/lib/content/check/finding';
import { findNearest } from '@/lib/content/check/findNearest';
import { quoteValue } from '@/lib/content/check/quoteValue';
import { reportFindings } from '@/lib/content/check/reportFindings';
import { writeFolder } from '../support/checkFolder';

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
    expect(reportFindings(findings, 'nowhere').split('\n')).toEqual([
      'nowhere/en/cases/a.md',
      '3:12 error   No date. date',
      '14:1 error   No link. link',
      '',
      'nowhere/fr/cases/a.md',
      '1:1  warning No.      link',
      '',
      'Each rule has a section in docs/authoring.md (en français : docs/authoring.fr.md).',
      '2 errors, 1 warning',
    ]);
  });

  it('shows the lines around each finding, cut where they are long', () => {
    const folder = writeFolder({ 'a.md': `one\n${'x'.repeat(300)}\u202Ebad\nthree\n` });
    const finding = createFinding('link', 'a.md', { line: 2, column: 302 }, 'No link.');
    const report = reportFindings([finding], folder).split('\n');
    rmSync(folder, { recursive: true });
    expect(report.slice(2, 6)).toEqual([
      '      1 | …',
      `    > 2 | …${'x'.repeat(39)}·bad`,
      `        | ${' '.repeat(41)}^`,
      '      3 | …',
    ]);
  });

  it('counts the warnings that were reviewed', () => {
    expect(reportFindings([], 'content', { reviewed: 3 })).toBe(
      '0 errors, 0 warnings (3 more were reviewed)',
    );
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
