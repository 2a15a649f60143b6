import { getRank, MATRIX_SIDE } from '../ditherImage';

/** Rows of squares in the strip under the header: 8 CSS pixels high, squares of 2. */
export const STRIP_ROWS = 4;

/** The width of the strip is divided into so many steps of 4 %, at which dots end. */
export const STRIP_STEPS = 25;

/** The upper half of the matrix holds every second rank, 0 to 62. */
const HIGHEST_RANK = 62;

/** A dot of the strip's dither: its place in the matrix, and the step up to which it is repeated. */
export type StripDot = { column: number; row: number; end: number };

/**
 * The dots of the strip, which runs from ink at the left to paper at the right: the higher a dot's
 * rank in the matrix, the darker it must be for the dot to be drawn, and the sooner it ends. The
 * first step is ink throughout, the last is bare paper.
 */
export function listStripDots(): StripDot[] {
  return Array.from({ length: STRIP_ROWS * MATRIX_SIDE }, (_, i) => {
    const column = i % MATRIX_SIDE;
    const row = Math.floor(i / MATRIX_SIDE);
    const darkness = getRank(column, row) / HIGHEST_RANK;
    return { column, row, end: Math.round(1 + (STRIP_STEPS - 2) * (1 - darkness)) };
  });
}
