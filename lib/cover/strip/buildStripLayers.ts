import { listStripDots, STRIP_STEPS } from './listStripDots';

/** The side of a square, in CSS pixels. */
const SIDE = 2;

/** A row of squares with room for seven others after each: every eighth is a dot of the same rank. */
export const DASHES = `repeating-linear-gradient(90deg, var(--strip-ink) 0 ${SIDE}px, #0000 0 ${8 * SIDE}px)`;

/**
 * The strip as layers of a background that is not repeated: each dot of the matrix is one dashed line whose length is a
 * share of the width, so that it fits every screen and its squares stay square. (The same as an SVG in
 * a mask costs every page a document of its own: 9 ms of a phone's first paint, measured.)
 * @param dashes what a line is made of, as an image of CSS
 */
export function buildStripLayers(dashes: string): string[] {
  return listStripDots().map(({ column, row, end }) => {
    const place = `${writeLength(column * SIDE)} ${writeLength(row * SIDE)}`;
    return `${dashes} ${place} / ${(end * 100) / STRIP_STEPS}% ${SIDE}px`;
  });
}

function writeLength(pixels: number): string {
  return pixels === 0 ? '0' : `${pixels}px`;
}
