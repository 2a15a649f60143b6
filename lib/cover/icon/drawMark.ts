import type { Bitmap } from '../bitmap';
import { ditherImage } from '../ditherImage';

/** The side of the mark, in squares: one pixel each in the smallest icon. */
export const MARK_SIDE = 16;

const LEFT = 2;
const TOP = 1;
/** The last square of each row of the letter. */
const RIGHT = [9, 11, 12, 13, 13, 14, 14, 14, 14, 13, 13, 12, 11, 9];
/** The last square of the stem, from which ink runs out into the letter's hollow. */
const STEM = 5;
const HOLLOW = 6;

/** The mark of the site: a D whose stem dissolves into its hollow, 16 x 16 squares. */
export function drawMark(): Bitmap {
  return ditherImage(MARK_SIDE, MARK_SIDE, (centreX, centreY) => {
    const x = Math.floor(centreX);
    const y = Math.floor(centreY);
    if (!isLetter(x, y)) return 0;
    if (x <= STEM || isOutline(x, y)) return 1;
    return 1 - (x - STEM) / HOLLOW;
  });
}

function isLetter(x: number, y: number): boolean {
  return x >= LEFT && x <= (RIGHT[y - TOP] ?? -1);
}

/** The outline is two squares thick, counted along rows and columns. */
function isOutline(x: number, y: number): boolean {
  for (let stepX = -2; stepX <= 2; stepX++) {
    const rest = 2 - Math.abs(stepX);
    if (!isLetter(x + stepX, y - rest) || !isLetter(x + stepX, y + rest)) return true;
  }
  return false;
}
