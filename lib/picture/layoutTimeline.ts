import { scaleUtc } from 'd3-scale';
import { estimateWidth, LEAST_WIDTH, round, shortenText } from './text';
import type {
  MarkShape,
  PlacedMark,
  PlacedRow,
  PlacedText,
  TimelineMark,
  TimelinePicture,
  TimelineRow,
} from './timeline';

/** Heights in pixels. */
const AXIS = 28;
const LANE = 40;
const ROW = 52;
const BOTTOM = 12;
/** From the top of a row to the base line of its name, and to its line, in pixels. */
const LABEL_BASE = 16;
const LINE = 32;

/** Half a mark and a little, in percent of the least width: marks stay inside the frame. */
const INSET = (8 / LEAST_WIDTH) * 100;

/** How many ticks there are, about. */
const TICKS = 7;

/** A timeline covers half a year at least, in milliseconds: a single day has no scale. */
const LEAST_TIME = 183 * 86_400_000;

/** Names of ticks beyond this place, in percent, end there instead of beginning. */
const LAST_START = 90;

/** Of what happened at one time, what weighs most is drawn. */
const weights = {
  scheduled: 0,
  step: 1,
  filed: 2,
  decision: 3,
  ended: 4,
} as const satisfies Record<MarkShape, number>;

/** Gives the place of a day in ISO, in percent. */
type Scale = (day: string) => number;

/**
 * Lays out a timeline: lanes in the order of their first rows, in them the rows in the order given,
 * all over one time scale that reaches from the first mark to the last.
 * @param rows none gives a picture without rows
 */
export function layoutTimeline(rows: readonly TimelineRow[]): TimelinePicture {
  const { scale, ticks } = buildScale(rows.flatMap((row) => row.marks));
  const lanes: { id: string; y: number }[] = [];
  const placed: PlacedRow[] = [];
  let y = AXIS;
  for (const id of new Set(rows.map(({ lane }) => lane))) {
    lanes.push({ id, y });
    y += LANE;
    for (const row of rows.filter(({ lane }) => lane === id)) {
      placed.push(placeRow(row, y, scale));
      y += ROW;
    }
  }
  return { height: y + BOTTOM, ticks, lanes, rows: placed };
}

function buildScale(marks: readonly TimelineMark[]): Pick<TimelinePicture, 'ticks'> & {
  scale: Scale;
} {
  const days = marks.flatMap(({ first, last }) => [first, last]).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return { scale: () => 0, ticks: [] };
  const missing = Math.max(0, LEAST_TIME - (Date.parse(to) - Date.parse(from)));
  const time = scaleUtc()
    .domain([Date.parse(from) - missing / 2, Date.parse(to) + missing / 2])
    .nice(TICKS)
    .range([INSET, 100 - INSET]);
  const ticks = time.ticks(TICKS).map((tick) => {
    const x = round(time(tick));
    return {
      x,
      date: nameTick(tick),
      anchor: x > LAST_START ? ('end' as const) : ('start' as const),
    };
  });
  return { scale: (day) => round(time(new Date(day))), ticks };
}

/** The date of a tick as precise as it is to be named: a year where one begins, else a month or day. */
function nameTick(tick: Date): string {
  const day = tick.toISOString().slice(0, 10);
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return day.endsWith('-01') ? day.slice(0, 7) : day;
}

function placeRow({ id, label, marks }: TimelineRow, top: number, scale: Scale): PlacedRow {
  const placed = placeMarks(marks, scale);
  const happened = placed.filter(({ shape }) => shape !== 'scheduled').map(({ x }) => x);
  const all = placed.map(({ x }) => x);
  const ends = happened.length > 0 ? happened : all.slice(0, 1);
  const line = { from: Math.min(...ends), to: Math.max(...ends) };
  return {
    id,
    label: placeLabel(label, line, top + LABEL_BASE),
    y: top + LINE,
    line,
    marks: placed,
  };
}

/** One mark for each time, from left to right. */
function placeMarks(marks: readonly TimelineMark[], scale: Scale): PlacedMark[] {
  const groups = new Map<string, TimelineMark[]>();
  for (const mark of marks) {
    const time = `${mark.first} ${mark.last} ${mark.shape === 'scheduled'}`;
    const group = groups.get(time);
    if (group) group.push(mark);
    else groups.set(time, [mark]);
  }
  return [...groups.values()].map((group) => placeGroup(group, scale)).sort((a, b) => a.x - b.x);
}

function placeGroup(group: readonly TimelineMark[], scale: Scale): PlacedMark {
  const [heaviest] = group.toSorted((a, b) => weights[b.shape] - weights[a.shape]);
  if (!heaviest) throw new Error('A group of marks is never empty.');
  const { first, last, shape } = heaviest;
  const [from, to] = [scale(first), scale(last)];
  const ids = group.map(({ id }) => id);
  if (first === last) return { ids, shape, x: from };
  return { ids, shape, x: round((from + to) / 2), span: { from, to } };
}

/** The name of a row begins where its line does, or else ends where that ends, or begins at the left. */
function placeLabel(label: string, line: PlacedRow['line'], y: number): PlacedText {
  const text = shortenText(label, LEAST_WIDTH);
  const width = (estimateWidth(text) / LEAST_WIDTH) * 100;
  const [from, to] = [round(line.from - INSET), round(line.to + INSET)];
  if (from + width <= 100) return { text, x: from, y, anchor: 'start' };
  if (to - width >= 0) return { text, x: to, y, anchor: 'end' };
  return { text, x: 0, y, anchor: 'start' };
}
