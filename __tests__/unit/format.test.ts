import { buildTextComparison } from '@/lib/format/buildTextComparison';
import { formatDate } from '@/lib/format/formatDate';
import { formatList } from '@/lib/format/formatList';
import { getPrecision } from '@/lib/format/partialDate';

describe('formatDate', () => {
  it.each([
    ['2023-06-28', 'en', '28\u00A0June 2023'],
    ['2023-06-28', 'fr', '28\u00A0juin 2023'],
    ['2026-01-01', 'en', '1\u00A0January 2026'],
    ['2026-01-01', 'fr', '1er\u00A0janvier 2026'],
    ['2026-01-11', 'fr', '11\u00A0janvier 2026'],
    ['2023-09', 'en', 'September 2023'],
    ['2023-09', 'fr', 'septembre 2023'],
    ['2023', 'fr', '2023'],
  ] as const)('writes %s in %s as "%s"', (date, locale, words) => {
    expect(formatDate(date, locale)).toBe(words);
  });
});

describe('getPrecision', () => {
  it('tells day, month and year apart', () => {
    expect(['2023-09-05', '2023-09', '2023'].map(getPrecision)).toEqual(['day', 'month', 'year']);
  });
});

describe('formatList', () => {
  it('joins as each language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  });
});

describe('buildTextComparison', () => {
  it('puts "école" before "zèbre"', () => {
    expect(['zèbre', 'école', 'arbre'].sort(buildTextComparison('fr'))).toEqual([
      'arbre',
      'école',
      'zèbre',
    ]);
  });
});
