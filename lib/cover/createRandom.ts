/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** A repeatable source of random numbers (mulberry32): the same seed gives the same sequence. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between two bounds. */
export function pickNumber(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** 1 or -1. */
export function pickSign(random: Random): 1 | -1 {
  return random() < 0.5 ? 1 : -1;
}

/** An angle of the full circle, in radians. */
export function pickAngle(random: Random): number {
  return pickNumber(random, 0, 2 * Math.PI);
}
