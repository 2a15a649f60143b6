import { layoutTimeline } from '@/lib/picture/layoutTimeline';
import { estimateWidth, LEAST_WIDTH } from '@/lib/picture/text';
import type { PlacedText, TimelineMark, TimelineRow } from '@/lib/picture/timeline';

function buildMark(id: string, day: string, changes: Partial<TimelineMark> = {}): TimelineMark {
  return { id, first: day, last: day, shape: 'step', ...changes };
}

function buildRow(id: string, changes: Partial<TimelineRow> = {}): TimelineRow {
  const marks = [
    buildMark('filed', '2023-02-15', { shape: 'filed' }),
    buildMark('ruled', '2024-05-24', { shape: 'decision' }),
  ];
  return { id, label: `${id} v. Model`, lane: 'privacy', marks, ...changes };
}

/** A thousand cases of four lanes over fifteen years, with names of very different length. */
const many = Array.from({ length: 1000 }, (_, at) => {
  const start = Date.UTC(2012, 0, 1 + ((at * 37) % 5000));
  const days = [0, 40, 400].map((later) =>
    new Date(start + later * 86_400_000).toISOString().slice(0, 10),
  );
  return buildRow(`case-${at}`, {
    label: `${'Plaintiff and others '.repeat(1 + (at % 7))}v. Model`,
    lane: ['privacy', 'likeness', 'defamation', ''][at % 4] ?? '',
    marks: days.map((day, place) => buildMark(`${place}`, day)),
  });
});

/** Where a text begins and ends at a width of the picture, in pixels. */
function measure({ text, x, anchor }: PlacedText, width: number): [number, number] {
  const [place, own] = [(x / 100) * width, estimateWidth(text)];
  return anchor === 'start' ? [place, place + own] : [place - own, place];
}

describe('layoutTimeline', () => {
  it('gives lanes in the order of their first rows and keeps the order of rows in them', () => {
    const { lanes, rows } = layoutTimeline([
      buildRow('a', { lane: 'privacy' }),
      buildRow('b', { lane: 'likeness' }),
      buildRow('c', { lane: 'privacy' }),
    ]);
    expect(lanes.map(({ id }) => id)).toEqual(['privacy', 'likeness']);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    const [first = { y: 0 }, second = { y: 0 }] = lanes;
    const places = [first.y, ...rows.slice(0, 2).map(({ y }) => y), second.y, rows[2]?.y ?? 0];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('keeps marks, lines and names inside the frame, whatever their number', () => {
    const { height, lanes, rows } = layoutTimeline(many);
    expect(rows).toHaveLength(1000);
    const halfMark = (6 / LEAST_WIDTH) * 100;
    for (const { label, line, marks, y } of rows) {
      for (const { x, span } of marks) {
        expect(x - halfMark).toBeGreaterThanOrEqual(0);
        expect(x + halfMark).toBeLessThanOrEqual(100);
        expect(span).toBeUndefined();
      }
      expect(line.from).toBeLessThan(line.to);
      const [start, end] = measure(label, LEAST_WIDTH);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(LEAST_WIDTH);
      expect(y + 6).toBeLessThan(height);
    }
    expect(lanes).toHaveLength(4);
  });

  it('lets no name lie over another, a line, or the name of a lane', () => {
    const { lanes, rows } = layoutTimeline(many);
    // Names reach from 12 pixels above their base line to 4 below it.
    const names = rows.map(({ label }) => [label.y - 12, label.y + 4] as const);
    const marks = rows.map(({ y }) => [y - 6, y + 6] as const);
    const headings = lanes.map(({ y }) => [y, y + 30] as const);
    const bands = [...names, ...marks, ...headings].toSorted((a, b) => a[0] - b[0]);
    const overlaps = bands.filter(([top], at) => top < (bands[at - 1]?.[1] ?? 0));
    expect(overlaps).toEqual([]);
  });

  it('runs the line of a case from its first to its last event, over announced dates no more', () => {
    const marks = [
      buildMark('filed', '2023-01-01'),
      buildMark('ruled', '2023-07-01'),
      buildMark('trial', '2024-01-01', { shape: 'scheduled' }),
    ];
    const [row] = layoutTimeline([buildRow('a', { marks })]).rows;
    const [filed, ruled, trial] = row?.marks ?? [];
    expect(row?.line).toEqual({ from: filed?.x, to: ruled?.x });
    expect(trial?.x).toBeGreaterThan(ruled?.x ?? 100);
  });

  it('draws a coarse date as the days that it can mean, with its mark in the middle', () => {
    const coarse = { id: 'c', first: '2023-06-01', last: '2023-06-30', shape: 'step' } as const;
    const row = buildRow('a', { marks: [buildMark('filed', '2023-01-01'), coarse] });
    const mark = layoutTimeline([row]).rows[0]?.marks[1];
    const { from, to } = mark?.span ?? { from: 0, to: 0 };
    expect(to).toBeGreaterThan(from);
    expect(mark?.x).toBeCloseTo((from + to) / 2, 1);
  });

  it('makes one mark of what happened at one time, by what weighs most, and forgets none of it', () => {
    const marks = [
      buildMark('ruling', '2024-05-24', { shape: 'decision' }),
      buildMark('motion', '2024-05-24'),
      buildMark('filed', '2023-09-05', { shape: 'filed' }),
    ];
    const [row] = layoutTimeline([buildRow('a', { marks })]).rows;
    expect(row?.marks.map(({ ids, shape }) => ({ ids, shape }))).toEqual([
      { ids: ['filed'], shape: 'filed' },
      { ids: ['ruling', 'motion'], shape: 'decision' },
    ]);
  });

  it('names years where they begin and months between them, apart from each other', () => {
    const { ticks } = layoutTimeline([buildRow('a')]);
    expect(ticks.map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2023-04', '2024', '2024-04']),
    );
    const gaps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0));
    expect((Math.min(...gaps) / 100) * LEAST_WIDTH).toBeGreaterThan(estimateWidth('00 sept.'));
  });

  it('has room for a case of a single day, and draws nothing of no case', () => {
    const alone = buildRow('a', { marks: [buildMark('filed', '2023-06-28')] });
    const [row] = layoutTimeline([alone]).rows;
    expect(row?.marks[0]?.x).toBeGreaterThan(1);
    expect(row?.marks[0]?.x).toBeLessThan(99);
    expect(row?.line.from).toBe(row?.line.to);
    expect(layoutTimeline([])).toMatchObject({ lanes: [], rows: [], ticks: [] });
  });
});
