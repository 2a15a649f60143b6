import type { Bitmap } from '../bitmap';
import { ditherImage } from '../ditherImage';

/** The side of the mark, in squares: one pixel each in the smallest icon. */
export const MARK_SIDE = 16;

const LEFT = 2;
/** The last square of each row of the letter, from the top to its middle row. */
const RIGHT = [8, 11, 12, 13, 14, 14, 14, 14];
const MIDDLE = RIGHT.length - 1;
/** The last square of the stem, from which ink runs out into the letter's hollow, so many squares far. */
const STEM = 4;
const REACH = 6;

/** The mark of the site: a D whose stem dissolves into its hollow, 16 x 16 squares, alike above and below. */
export function drawMark(): Bitmap {
  // One square more to the left and above: so the matrix falls best into the hollow.
  const upper = ditherImage(MARK_SIDE + 1, MIDDLE + 2, (centreX, centreY) => {
    const x = Math.floor(centreX) - 1;
    const y = Math.floor(centreY) - 1;
    if (!isLetter(x, y)) return 0;
    return x <= STEM || isOutline(x, y) ? 1 : 1 - (x - STEM) / REACH;
  });
  const squares = new Uint8Array(MARK_SIDE ** 2);
  for (let y = 0; y <= MIDDLE; y++) {
    const start = (y + 1) * upper.width + 1;
    const row = upper.squares.subarray(start, start + MARK_SIDE);
    squares.set(row, y * MARK_SIDE);
    squares.set(row, (2 * MIDDLE - y) * MARK_SIDE);
  }
  return { width: MARK_SIDE, height: MARK_SIDE, squares };
}

function isLetter(x: number, y: number): boolean {
  const row = y > MIDDLE ? 2 * MIDDLE - y : y;
  return x >= LEFT && x <= (RIGHT[row] ?? -1);
}

/** The outline is two squares thick, counted along rows and columns. */
function isOutline(x: number, y: number): boolean {
  for (let stepX = -2; stepX <= 2; stepX++) {
    const rest = 2 - Math.abs(stepX);
    if (!isLetter(x + stepX, y - rest) || !isLetter(x + stepX, y + rest)) return true;
  }
  return false;
}
