import { layoutMap, MAP_GAP, MAP_SIDES } from '@/lib/picture/layoutMap';
import { estimateWidth, LEAST_WIDTH } from '@/lib/picture/text';

const long = 'When I use products of generative AI like this one, can they collect my data? ';

/** A map of many documents with links from each question to three cases. */
const many = {
  left: Array.from({ length: 300 }, (_, at) => ({
    id: `q${at}`,
    label: long.repeat(1 + (at % 3)),
  })),
  right: Array.from({ length: 1000 }, (_, at) => ({ id: `c${at}`, label: `Doe ${at} v. Model` })),
  links: Array.from({ length: 900 }, (_, at) => [`q${at % 300}`, `c${(at * 7) % 1000}`] as const),
};

function countCrossings(links: readonly { from: number; to: number }[]): number {
  let crossings = 0;
  for (const [at, one] of links.entries()) {
    for (const other of links.slice(at + 1)) {
      if ((one.from - other.from) * (one.to - other.to) < 0) crossings += 1;
    }
  }
  return crossings;
}

describe('layoutMap', () => {
  it('places every document and every link once', () => {
    const { left, right, links } = layoutMap(many);
    expect([left.length, right.length, links.length]).toEqual([300, 1000, 900]);
    expect(new Set(right.map(({ id }) => id)).size).toBe(1000);
  });

  it('keeps the order of the left side', () => {
    expect(layoutMap(many).left.map(({ id }) => id)).toEqual(many.left.map(({ id }) => id));
  });

  it('lets no text leave its side or lie over another, inside the frame', () => {
    const { height, left, right } = layoutMap(many);
    const sides = [
      { entries: left, room: (MAP_SIDES.left / 100) * LEAST_WIDTH - MAP_GAP },
      { entries: right, room: (1 - MAP_SIDES.right / 100) * LEAST_WIDTH - MAP_GAP },
    ];
    for (const { entries, room } of sides) {
      const lines = entries.flatMap((entry) => entry.lines);
      expect(Math.max(...lines.map(({ text }) => estimateWidth(text)))).toBeLessThanOrEqual(room);
      const gaps = lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(19);
      expect(lines[0]?.y).toBeGreaterThan(12);
      expect(lines.at(-1)?.y).toBeLessThan(height);
    }
  });

  it('orders the right side so that lines cross less', () => {
    const input = {
      left: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
      right: ['x', 'y', 'z'].map((id) => ({ id, label: id })),
      links: [
        ['a', 'z'],
        ['b', 'y'],
        ['c', 'x'],
      ] as const,
    };
    const { right, links } = layoutMap(input);
    expect(right.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
    expect(countCrossings(links)).toBe(0);
  });

  it('links the middles of the marks', () => {
    const { left, right, links } = layoutMap({
      left: [{ id: 'a', label: 'A' }],
      right: [{ id: 'x', label: 'X' }],
      links: [['a', 'x']],
    });
    expect(links).toEqual([{ left: 'a', right: 'x', from: left[0]?.y, to: right[0]?.y }]);
  });

  it('draws nothing of nothing', () => {
    expect(layoutMap({ left: [], right: [], links: [] })).toEqual({
      height: 0,
      left: [],
      right: [],
      links: [],
    });
  });
});
