import type { Tone } from '../ditherImage';
import { clampTone, type Field, getFraction, SQUARE } from './plate';

const { hypot } = Math;

/** Below the first width (in squares) a pleat is not drawn at all, above the second it is drawn in full. */
const NARROWEST = 5;
const WIDEST_FAINT = 13;

/** Draws the lines of a field as pleats: each begins in ink at its line and fades to paper at the next. */
export function drawPleats(field: Field): Tone {
  return (x, y) => {
    const height = field(x, y);
    const slope = hypot(field(x + SQUARE, y) - height, field(x, y + SQUARE) - height);
    return shadePleat(height) * getClarity(1 / slope);
  };
}

/** Ink after a whole number, paper before the next: a tenth of a pleat is pure ink, a tenth pure paper. */
function shadePleat(height: number): number {
  return clampTone(1.2 - 1.3 * getFraction(height));
}

/** 0 where pleats of this width would be too narrow to be seen as such (they would flicker), 1 where they are wide. */
function getClarity(width: number): number {
  const clarity = clampTone((width - NARROWEST) / (WIDEST_FAINT - NARROWEST));
  return clarity * clarity * (3 - 2 * clarity);
}
