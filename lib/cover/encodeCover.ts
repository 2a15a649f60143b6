import { enlargeBitmap } from './bitmap';
import { INK } from './colours';
import { drawCover } from './drawCover';
import { encodePng } from './encodePng';

/** A square of a cover in the file: sharp at 260 x 146 CSS pixels on screens of density 1 and 2 alike. */
const SCALE = 2;

/** The cover of a case as a PNG file: 520 x 292 pixels of 1 bit, ink on transparent ground. */
export function encodeCover(index: number): Buffer {
  return encodePng(enlargeBitmap(drawCover(index), SCALE), INK);
}
