import { LEAST_WIDTH, round, wrapText } from './text';

/** A document on one side of a map. */
export type MapEntry = { id: string; label: string };

/** What is drawn: documents on the left, documents on the right, and which belong together, by id. */
export type MapInput = {
  left: readonly MapEntry[];
  right: readonly MapEntry[];
  links: readonly (readonly [left: string, right: string])[];
};

/** A document in its place: the middle of its mark, and the base line of each line of its name. */
export type PlacedEntry = { id: string; y: number; lines: readonly { text: string; y: number }[] };

/** A drawn map; places down in pixels. */
export type MapPicture = {
  height: number;
  left: readonly PlacedEntry[];
  right: readonly PlacedEntry[];
  links: readonly { left: string; right: string; from: number; to: number }[];
};

/** Where the marks of both sides stand, in percent of the width. */
export const MAP_SIDES = { left: 46, right: 62 } as const;

/** From a mark to its text, in pixels. */
export const MAP_GAP = 16;

const LINE_HEIGHT = 20;
const MOST_LINES = 4;
/** Between two documents, in pixels. */
const SPACE = 20;
/** From the middle of a line to its base line, in pixels. */
const BASE = 5;

/**
 * Lays out a map of two sides. The left side keeps its order; the right side is ordered by the mean
 * place of what its documents belong to, so that few lines cross.
 */
export function layoutMap({ left, right, links }: MapInput): MapPicture {
  const order = new Map(left.map(({ id }, at) => [id, at]));
  const means = new Map(right.map(({ id }) => [id, findMean(id, links, order)]));
  const sorted = right.toSorted((a, b) => (means.get(a.id) ?? 0) - (means.get(b.id) ?? 0));
  const columns = [
    wrapColumn(left, MAP_SIDES.left),
    wrapColumn(sorted, 100 - MAP_SIDES.right),
  ] as const;
  const height = Math.max(...columns.map(measureColumn));
  const [placedLeft, placedRight] = [
    placeColumn(columns[0], height),
    placeColumn(columns[1], height),
  ];
  const find = (entries: readonly PlacedEntry[]) => new Map(entries.map(({ id, y }) => [id, y]));
  const [leftPlaces, rightPlaces] = [find(placedLeft), find(placedRight)];
  return {
    height,
    left: placedLeft,
    right: placedRight,
    links: links.flatMap(([one, other]) => {
      const [from, to] = [leftPlaces.get(one), rightPlaces.get(other)];
      return from === undefined || to === undefined ? [] : [{ left: one, right: other, from, to }];
    }),
  };
}

function findMean(id: string, links: MapInput['links'], order: ReadonlyMap<string, number>) {
  const places = links.filter(([, right]) => right === id).map(([left]) => order.get(left) ?? 0);
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

type WrappedEntry = { id: string; lines: string[] };

function wrapColumn(entries: readonly MapEntry[], percent: number): WrappedEntry[] {
  const width = (LEAST_WIDTH * percent) / 100 - MAP_GAP;
  return entries.map(({ id, label }) => ({ id, lines: wrapText(label, width, MOST_LINES) }));
}

function measureColumn(entries: readonly WrappedEntry[]): number {
  return entries.reduce((sum, { lines }) => sum + lines.length * LINE_HEIGHT + SPACE, 0);
}

/** Spreads a column over the height; a shorter one has more space between its documents. */
function placeColumn(entries: readonly WrappedEntry[], height: number): PlacedEntry[] {
  const extra = (height - measureColumn(entries)) / Math.max(1, entries.length);
  let top = 0;
  return entries.map(({ id, lines }) => {
    const room = lines.length * LINE_HEIGHT + SPACE + extra;
    const middle = top + room / 2;
    top += room;
    const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + BASE;
    return {
      id,
      y: round(middle),
      lines: lines.map((text, at) => ({ text, y: round(first + at * LINE_HEIGHT) })),
    };
  });
}
