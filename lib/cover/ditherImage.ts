import type { Bitmap } from './bitmap';

/** How dark a place is: 0 is paper, 1 is ink; values beyond count as the nearer of the two. */
export type Tone = (x: number, y: number) => number;

/** The side of the Bayer matrix. */
export const MATRIX_SIDE = 8;

/**
 * The rank of a square in the 8 x 8 Bayer matrix, 0 to 63, repeated over the plane: the bits of
 * `x ^ y` and `y` interleaved, the lowest bit weighing most.
 */
export function getRank(x: number, y: number): number {
  let rank = 0;
  for (let bit = 0; bit < 3; bit++) {
    rank = (rank << 2) | ((((x ^ y) >> bit) & 1) << 1) | ((y >> bit) & 1);
  }
  return rank;
}

/** Turns tones into squares of ink and paper by ordered dither; tones are asked at the squares' centres. */
export function ditherImage(width: number, height: number, tone: Tone): Bitmap {
  const squares = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const threshold = (getRank(x, y) + 0.5) / MATRIX_SIDE ** 2;
      squares[y * width + x] = tone(x + 0.5, y + 0.5) > threshold ? 1 : 0;
    }
  }
  return { width, height, squares };
}
