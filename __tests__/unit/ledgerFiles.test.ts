import { parse } from 'yaml';
import { makeFrom } from '@/lib/content/ledger/buildRecords';
import { formatOriginalLedger, formatTranslationLedger } from '@/lib/content/ledger/formatLedger';
import { parseLedger } from '@/lib/content/ledger/parseLedger';
import { updateLedger } from '@/lib/content/ledger/updateLedger';
import { fingerprintBlocks } from '@/lib/text/fingerprintBlocks';

const before = updateLedger(undefined, fingerprintBlocks('one\n\ntwo\n\nthree'), '2026-01-01');
const ledger = updateLedger(
  before,
  fingerprintBlocks('one\n\nnew\n\nnewer\n\nthree'),
  '2026-02-02',
);
const original = formatOriginalLedger(ledger);
const translation = formatTranslationLedger(makeFrom(ledger, '2026-02-03'));

describe('the ledger of an original', () => {
  it('is read as it was written', () => {
    expect(parseLedger(original)).toEqual({
      kind: 'original',
      ledger: ledger.map((line) => ({ ...line })),
    });
  });

  it('is YAML with one line a block, removed ones included', () => {
    const lines = original.trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(5);
    const numbers = lines.map((line) => line.split('"')[1] ?? '');
    expect(numbers).toEqual(['1', '1.1', '1.2', '2', '3']);
    expect(Object.keys(parse(original) as object).sort()).toEqual(numbers);
    expect(lines.filter((line) => line.includes('removed 2026-02-02'))).toHaveLength(1);
  });
});

describe('the ledger of a translation', () => {
  it('is read as it was written', () => {
    expect(parseLedger(translation)).toEqual({
      kind: 'translation',
      ledger: makeFrom(ledger, '2026-02-03'),
    });
  });

  it('is YAML, names the day and has one line a block of the original', () => {
    const values = parse(translation) as Record<string, string>;
    expect(values['follows']).toBe('2026-02-03');
    expect(Object.keys(values)).toHaveLength(5);
  });
});

describe('a broken ledger', () => {
  it.each([
    ['marks of a conflict', original.replace('"1":', '<<<<<<< HEAD\n"1":'), 2],
    ['a number that stands twice', original.replace('"3":', '"1":'), 6],
    ['a fingerprint that was cut', original.replace(/[0-9a-f]{32}\n/, '\n'), 2],
    ['a translation with a line of an original', `${translation}${original.split('\n')[1]}\n`, 7],
    ['text', 'Hello.', 1],
  ])('is found by %s, in its line', (_, text, line) => {
    expect(parseLedger(text)).toMatchObject({ kind: 'broken', line });
  });
});
