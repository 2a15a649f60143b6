import { readdirSync, readFileSync } from 'node:fs';
import { readSources } from '@/lib/content/readSources';
import { drawCover } from '@/lib/cover/drawCover';
import { encodeCover } from '@/lib/cover/encodeCover';
import { encodePng } from '@/lib/cover/encodePng';
import { INK, PAPER } from '@/lib/cover/colours';
import { ditherImage, getRank } from '@/lib/cover/ditherImage';
import { findCoverIndex } from '@/lib/cover/findCoverIndex';
import { ICO_PICTURE_OFFSET } from '@/lib/cover/icon/encodeIco';
import { isSameMotifFile } from '@/lib/cover/isSameMotifFile';
import { listCoverIndices } from '@/lib/cover/listCoverIndices';
import { listMotifFiles } from '@/lib/cover/listMotifFiles';
import { readPng } from '@/lib/cover/readPng';
import { buildMotifCss } from '@/lib/cover/strip/buildMotifCss';
import { listStripDots, STRIP_STEPS } from '@/lib/cover/strip/listStripDots';

const indices = Array.from({ length: 100 }, (_, i) => i + 1);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, next) => total + next, 0);

describe('a cover', () => {
  const files = new Map(indices.map((index) => [index, encodeCover(index)]));

  test('is the same each time it is drawn from an index', () => {
    for (const [index, file] of files) expect(encodeCover(index).equals(file)).toBe(true);
  });

  test('differs from the covers of all other indices', () => {
    expect(new Set([...files.values()].map((file) => file.toString('latin1'))).size).toBe(100);
  });

  test('is a 1-bit PNG of 520 x 292 pixels and at most 3,072 bytes, whatever the index', () => {
    for (const [index, file] of files) {
      const { width, height, bitDepth } = readPng(file);
      const isLight = file.length <= 3072;
      expect({ index, width, height, bitDepth, isLight }).toEqual({
        index,
        width: 520,
        height: 292,
        bitDepth: 1,
        isLight: true,
      });
    }
  });

  test('is neither bare nor black, whatever the index', () => {
    const shares = indices.map((index) => sum(drawCover(index).squares) / (260 * 146));
    expect(Math.min(...shares)).toBeGreaterThan(0.35);
    expect(Math.max(...shares)).toBeLessThan(0.75);
  });

  test.each([-1, 1.5, NaN])('is refused for the index %d', (index) => {
    expect(() => drawCover(index)).toThrow(RangeError);
  });
});

describe('ordered dither', () => {
  test('uses every rank of the 8 x 8 matrix once', () => {
    const ranks = indices
      .concat(0)
      .slice(0, 64)
      .map((_, i) => getRank(i % 8, i >> 3));
    expect(new Set(ranks)).toEqual(new Set(Array.from({ length: 64 }, (_, rank) => rank)));
  });

  test('gives a tone its share of ink', () => {
    expect(sum(ditherImage(8, 8, () => 0.25).squares)).toBe(16);
    expect(sum(ditherImage(8, 8, () => 0).squares)).toBe(0);
    expect(sum(ditherImage(8, 8, () => 1).squares)).toBe(64);
  });
});

describe('the PNG encoder', () => {
  test('packs the leftmost square into the highest bit and fills rows up to whole bytes', () => {
    const squares = Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 1, 1]);
    const { rows } = readPng(encodePng({ width: 9, height: 1, squares }, INK));
    expect([...rows]).toEqual([0, 0b10000001, 0b10000000]);
  });

  test('writes the check sum that PNG demands of the last chunk', () => {
    const file = encodePng({ width: 1, height: 1, squares: Uint8Array.of(1) }, INK, PAPER);
    expect(file.subarray(-4).toString('hex')).toBe('ae426082');
  });
});

describe('the strip', () => {
  const steps = Array.from({ length: STRIP_STEPS }, (_, step) => step);
  const tones = steps.map((step) => listStripDots().filter(({ end }) => end > step).length / 32);

  test('runs from full ink at the left to bare paper at the right', () => {
    expect([tones.at(0), tones.at(-1)]).toEqual([1, 0]);
  });

  test('gets lighter with every step', () => {
    for (const step of steps.slice(1)) expect(tones[step]).toBeLessThan(tones[step - 1] ?? 0);
  });

  test('is written with the ends of its dots as shares of the width', () => {
    const shares = [...buildMotifCss().matchAll(/\/ (\d+)% 2px/g)].map(([, share]) =>
      Number(share),
    );
    const ends = listStripDots().map(({ end }) => (end * 100) / STRIP_STEPS);
    expect(shares).toEqual(ends);
  });

  test('costs at most 1,300 bytes of style', () => {
    expect(buildMotifCss().length).toBeLessThanOrEqual(1300);
  });
});

describe('the drawn files of the project', () => {
  const expected = listCoverIndices(readSources('content').sources);

  test.each(listMotifFiles(expected))('$path shows what is drawn today', ({ path, bytes }) => {
    expect(isSameMotifFile(path, readFileSync(path), bytes)).toBe(true);
  });

  test('are the covers that the cases name, and no others', () => {
    const names = readdirSync('public/img/legal/explainer/cases');
    expect(names.sort()).toEqual(expected.map((index) => `${index}.png`).sort());
  });

  test.each([
    ['public/apple-touch-icon.png', 0, 180],
    ['public/favicon.ico', ICO_PICTURE_OFFSET, 32],
  ])('%s has the size that systems expect', (path, offset, side) => {
    const { width, height } = readPng(readFileSync(path).subarray(offset));
    expect([width, height]).toEqual([side, side]);
  });
});

describe('two versions of a drawn file', () => {
  const [before, after] = [encodeCover(1), encodeCover(2)];

  test('differ when they show different pictures', () => {
    expect(isSameMotifFile('1.png', before, after)).toBe(false);
  });

  test('differ when a text differs', () => {
    expect(isSameMotifFile('icon.svg', Buffer.from('a'), Buffer.from('b'))).toBe(false);
  });
});

describe('the cover that a case names', () => {
  const coverImg = '/img/legal/explainer/cases/10.png';

  test('is drawn from the index of the case', () => {
    expect(findCoverIndex({ index: 10, coverImg }, 'en/cases/a.md')).toBe(10);
  });

  test.each(['/img/photo.png', '/img/legal/explainer/cases/ten.png', undefined])(
    'is left alone when it is %s',
    (other) => {
      expect(findCoverIndex({ index: 10, coverImg: other }, 'en/cases/a.md')).toBeUndefined();
    },
  );

  test('is refused when it belongs to another index, and the file is named', () => {
    expect(() => findCoverIndex({ index: 11, coverImg }, 'en/cases/a.md')).toThrow(
      /en\/cases\/a\.md/,
    );
  });

  test('is drawn once for all documents that name it', () => {
    const data = { index: 10, coverImg };
    const sources = [
      { file: 'en/cases/a.md', data },
      { file: 'fr/cases/a.md', data },
    ];
    expect(listCoverIndices(sources)).toEqual([10]);
  });
});
