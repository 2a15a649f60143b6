import { findBehind } from '@/lib/content/ledger/findBehind';
import { listPresent, type OriginalLedger } from '@/lib/content/ledger/ledger';
import { makeFrom } from '@/lib/content/ledger/buildRecords';
import { compareSketches, sketchText } from '@/lib/content/ledger/sketchText';
import { updateLedger } from '@/lib/content/ledger/updateLedger';
import { fingerprintBlocks } from '@/lib/text/fingerprintBlocks';

const first = '2026-01-01';
const second = '2026-02-02';
const third = '2026-03-03';

const texts = [
  'On 5 September 2023 two unnamed engineers sued OpenAI and Microsoft in San Francisco.',
  'The complaint lists thirteen plaintiffs, among them a minor, and runs to 204 pages.',
  'Microsoft asked the court to send the claims against it to arbitration.',
  'Our record of the case stops there: what followed was not established.',
  'For users, this much can be said: a complaint has to be clear and to the point.',
];

const update = (ledger: OriginalLedger | undefined, blocks: readonly string[], day: string) =>
  updateLedger(ledger, fingerprintBlocks(blocks.join('\n\n')), day);

/** The lines in short: number, day, and a minus where it was removed. */
const listLines = (ledger: OriginalLedger) =>
  ledger.map(({ number, changed, isRemoved }) => `${isRemoved ? '-' : ''}${number} ${changed}`);

const original = update(undefined, texts, first);
const replace = (at: number, ...others: string[]) => texts.toSpliced(at, 1, ...others);

describe('the ledger of an original', () => {
  it('begins with the numbers from 1', () => {
    expect(listLines(original)).toEqual(texts.map((_, at) => `${at + 1} ${first}`));
  });

  it('stays as it is where nothing changed but typography', () => {
    const typeset = texts.map((text) => text.replaceAll(' ', '\u00A0').replace(':', ' :'));
    expect(update(original, typeset, second)).toEqual(original);
  });

  it('dates a block that was edited and leaves it its number', () => {
    const ledger = update(original, replace(2, `${texts[2]} The court refused.`), second);
    expect(listLines(ledger)[2]).toBe(`3 ${second}`);
    expect(listLines(ledger).filter((line) => line.endsWith(second))).toHaveLength(1);
  });

  it('gives what is inserted after 3 the number 3.1, then 3.2', () => {
    const once = update(original, replace(2, texts[2] ?? '', 'Something new.'), second);
    expect(listLines(once).slice(2, 5)).toEqual([`3 ${first}`, `3.1 ${second}`, `4 ${first}`]);
    const more = [texts[2] ?? '', 'Something new.', 'And another thing.'];
    const twice = update(once, replace(2, ...more), third);
    expect(listPresent(twice).map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '3.1',
      '3.2',
      '4',
      '5',
    ]);
  });

  it('leaves a gap where a block was removed, and never gives its number again', () => {
    const without = update(original, texts.slice(0, 4), second);
    expect(listLines(without)[4]).toBe(`-5 ${second}`);
    const appended = update(without, [...texts.slice(0, 4), 'A wholly different end.'], third);
    expect(listLines(appended).slice(3)).toEqual([`4 ${first}`, `-5 ${second}`, `6 ${third}`]);
  });

  it('gives a block that comes back in its old words and place its old number', () => {
    const without = update(original, texts.toSpliced(1, 1), second);
    const back = update(without, texts, third);
    expect(listLines(back)[1]).toBe(`2 ${third}`);
    expect(back).toHaveLength(5);
  });

  it('numbers a block anew that was moved', () => {
    const moved = [...texts.slice(1), texts[0] ?? ''];
    expect(listLines(update(original, moved, second))).toEqual([
      `-1 ${second}`,
      `2 ${first}`,
      `3 ${first}`,
      `4 ${first}`,
      `5 ${first}`,
      `6 ${second}`,
    ]);
  });

  it('knows an edited block between others that were inserted and removed', () => {
    const changed = [
      texts[0] ?? '',
      'A new paragraph on something that nobody had mentioned before.',
      'The complaint lists thirteen plaintiffs, among them two minors, and runs to 204 pages.',
      texts[3] ?? '',
      'For users, this much can be said by now: a complaint has to be clear and to the point.',
      'Yet another new paragraph, about damages that the plaintiffs ask for.',
    ];
    const ledger = update(original, changed, second);
    expect(listLines(ledger)).toEqual([
      `1 ${first}`,
      `1.1 ${second}`,
      `2 ${second}`,
      `-3 ${second}`,
      `4 ${first}`,
      `5 ${second}`,
      `6 ${second}`,
    ]);
  });

  it('knows the first half of a block that was parted in two', () => {
    const halves = [
      'The complaint lists thirteen plaintiffs, among them a minor.',
      'It runs to 204 pages.',
    ];
    const ledger = update(original, replace(1, ...halves), second);
    expect(listPresent(ledger).map(({ number }) => number)).toEqual([
      '1',
      '2',
      '2.1',
      '3',
      '4',
      '5',
    ]);
  });

  it('takes a single block in the place of a single one for that block, rewritten', () => {
    const ledger = update(original, replace(2, 'Nothing of the old words is left here.'), second);
    expect(listLines(ledger)[2]).toBe(`3 ${second}`);
  });

  it('keeps equal blocks apart', () => {
    const ledger = update(undefined, ['same', 'same', 'same'], first);
    const shorter = update(ledger, ['same', 'same'], second);
    expect(listPresent(shorter)).toHaveLength(2);
    expect(new Set(shorter.map(({ number }) => number)).size).toBe(3);
  });

  it('can be empty, and filled again', () => {
    const empty = update(original, [], second);
    expect(listPresent(empty)).toEqual([]);
    expect(listPresent(update(empty, ['A new text.'], third)).map(({ number }) => number)).toEqual([
      '6',
    ]);
  });

  it('finds its blocks among thousands in a moment', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `Paragraph of its own, number ${at}.`);
    const ledger = update(undefined, many, first);
    const start = Date.now();
    const shuffled = [
      'A new beginning.',
      ...many.map((text, at) => (at % 2 ? text : `${text} Yes.`)),
      'End.',
    ];
    const after = update(ledger, shuffled, second);
    expect(Date.now() - start).toBeLessThan(5000);
    expect(listPresent(after)).toHaveLength(3002);
    expect(listPresent(after).filter(({ changed }) => changed === first)).toHaveLength(1500);
  });
});

describe('a translation', () => {
  const made = makeFrom(original, first);

  it('is up to date with what it was made from', () => {
    expect(findBehind(original, made)).toEqual([]);
  });

  it('is behind in what was changed, added and removed since', () => {
    const changed = [
      'Before all.',
      texts[0] ?? '',
      `${texts[1]} More is known now.`,
      texts[3] ?? '',
      texts[4] ?? '',
    ];
    expect(findBehind(update(original, changed, second), made)).toEqual([
      { number: '0.1', change: 'added', since: second },
      { number: '2', change: 'changed', since: second },
      { number: '3', change: 'removed', since: second },
    ]);
  });

  it('is not behind in a block that was put back as it was', () => {
    const there = update(original, replace(2, 'Other words.'), second);
    expect(findBehind(update(there, texts, third), made)).toEqual([]);
  });

  it('is taken as made from the original as it is, where nothing was recorded', () => {
    expect(findBehind(original, undefined)).toEqual([]);
  });
});

describe('a sketch', () => {
  const likeness = (a: string, b: string) => compareSketches(sketchText(a), sketchText(b));

  it('is alike for texts that are alike, and only for them', () => {
    const [one = '', two = ''] = texts;
    expect(likeness(one, one)).toBe(1);
    expect(likeness(one, one.replace('two', 'three'))).toBeGreaterThan(0.6);
    expect(likeness(one, two)).toBeLessThan(0.35);
    expect(likeness('', one)).toBeLessThan(0.35);
  });
});
