import { compareNumbers, giveNumber } from '@/lib/content/ledger/blockNumber';

describe('numbers of blocks', () => {
  it('are ordered as they stand in a text', () => {
    const ordered = [
      '0.1',
      '1',
      '2',
      '9',
      '10',
      '12',
      '12.0.1',
      '12.1',
      '12.1.1',
      '12.2',
      '12.10',
      '13',
    ];
    expect(ordered.toReversed().sort(compareNumbers)).toEqual(ordered);
  });

  it.each<[previous: string | undefined, next: string | undefined, used: string[], given: string]>([
    [undefined, undefined, [], '1'],
    ['3', undefined, ['1', '2', '3'], '4'],
    ['3', undefined, ['1', '2', '3', '4', '5'], '6'],
    ['3.1', undefined, ['1', '2', '3', '3.1'], '4'],
    ['12', '13', ['12', '13'], '12.1'],
    ['12.1', '13', ['12', '12.1', '13'], '12.2'],
    ['12', '13', ['12', '12.1', '13'], '12.2'],
    ['12', '12.1', ['12', '12.1', '13'], '12.0.1'],
    ['12', '12.0.1', ['12', '12.0.1', '12.1'], '12.0.0.1'],
    ['12.0.1', '12.1', ['12', '12.0.1', '12.1'], '12.0.2'],
    ['12.1', '12.2', ['12', '12.1', '12.2'], '12.1.1'],
    ['12', '14', ['12', '13', '14'], '12.1'],
    [undefined, '1', ['1'], '0.1'],
    [undefined, '0.1', ['0.1', '1'], '0.0.1'],
    ['0.1', '1', ['0.1', '1'], '0.2'],
  ])('given between %s and %s, after %j, is %s', (previous, next, used, given) => {
    const number = giveNumber(previous, next, new Set(used));
    expect(number).toBe(given);
    expect(used).not.toContain(number);
    if (previous !== undefined) expect(compareNumbers(previous, number)).toBeLessThan(0);
    if (next !== undefined) expect(compareNumbers(number, next)).toBeLessThan(0);
  });

  it('always find room between two, however often something is inserted', () => {
    const used = ['1', '2'];
    for (let round = 0; round < 60; round += 1) {
      const at = (round * 7) % (used.length - 1);
      const number = giveNumber(used[at], used[at + 1], new Set(used));
      used.splice(at + 1, 0, number);
    }
    expect(new Set(used).size).toBe(62);
    expect(used.toSorted(compareNumbers)).toEqual(used);
  });
});
