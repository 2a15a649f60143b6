import { isDay, parseDate } from '@/lib/content/parseDate';

describe('parseDate', () => {
  it.each([
    ['6/28/2023', '2023-06-28'],
    ['06/08/2023', '2023-06-08'],
    ['12/31/1999', '1999-12-31'],
    ['2/29/2024', '2024-02-29'],
    ['2023-06-28', '2023-06-28'],
    ['2023-06', '2023-06'],
    ['2023', '2023'],
    [' 6/28/2023 ', '2023-06-28'],
  ])('reads "%s" as %s', (written, date) => {
    expect(parseDate(written)).toBe(date);
  });

  it.each([
    '2/30/2023',
    '2/29/2023',
    '2/29/1900',
    '13/1/2023',
    '28/6/2023',
    '0/1/2023',
    '1/0/2023',
    '1211/2023',
    '6/28/23',
    '6-28-2023',
    '2023-6-28',
    '2023-13',
    '2023-00',
    '2023-06-31',
    '2023-06-28T00:00:00Z',
    '20230628',
    'June 28, 2023',
    '٢٠٢٣',
    '0023',
    '',
  ])('refuses "%s"', (written) => {
    expect(parseDate(written)).toBeUndefined();
  });
});

describe('isDay', () => {
  it.each([
    ['2023-06-28', true],
    ['2023-06', false],
    ['2023', false],
  ])('of %s is %s', (date, expected) => {
    expect(isDay(date)).toBe(expected);
  });
});
