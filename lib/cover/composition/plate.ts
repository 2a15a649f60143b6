import type { Random } from '../createRandom';
import type { Tone } from '../ditherImage';

// Here and beside: looked up in `Math` for each of 38,000 squares, they would take Jest ten times as long.
const { cos, floor, max, min, sin } = Math;

/** Squares of a cover: at 260 x 146 CSS pixels each is one pixel, on a screen of any whole density. */
export const PLATE_WIDTH = 260;
export const PLATE_HEIGHT = 146;

/** The side of one square in plate units; the height of a plate is 1, its origin the centre, `y` runs down. */
export const SQUARE = 1 / PLATE_HEIGHT;

/** Draws one kind of cover: random numbers in, the tone at each place of the plate out. */
export type Composition = (random: Random) => Tone;

/** A smooth height over the plate; where it passes a whole number, a line runs. */
export type Field = (x: number, y: number) => number;

/** The part of a number after the point, from 0 up to 1, for negative numbers too. */
export function getFraction(value: number): number {
  return value - floor(value);
}

/** Keeps a tone between paper and ink. */
export function clampTone(tone: number): number {
  return min(1, max(0, tone));
}

/** Turns the axes by an angle in radians, clockwise as seen. */
export function turn(x: number, y: number, angle: number): [x: number, y: number] {
  const cosine = cos(angle);
  const sine = sin(angle);
  return [cosine * x + sine * y, cosine * y - sine * x];
}
