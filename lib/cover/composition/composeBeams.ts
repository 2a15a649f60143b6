import { pickAngle, pickNumber, pickSign } from '../createRandom';
import { clampTone, type Composition, SQUARE } from './plate';

const { cos, exp, sin } = Math;

const BEAMS = 4;

/** Straight lines of light that cross on a dark ground, each glowing to one side. */
export const composeBeams: Composition = (random) => {
  const start = pickAngle(random) / 2;
  const first = pickSign(random);
  const middle = pickSign(random);
  const beams = Array.from({ length: BEAMS }, (_, i) => {
    const angle = start + ((i + pickNumber(random, 0.2, 0.8)) * Math.PI) / BEAMS;
    // Beams pass the middle in turns on either side, so that they do not all meet in one point.
    const side = i % 2 === 0 ? first : -first;
    return {
      alongX: side * cos(angle),
      alongY: side * sin(angle),
      offset: middle * pickNumber(random, 0.03, 0.3),
      reach: pickNumber(random, 0.12, 0.28),
    };
  });
  return (x, y) => {
    const dark = beams.reduce((tone, { alongX, alongY, offset, reach }) => {
      const distance = alongX * x + alongY * y - offset;
      return tone * (1 - exp(distance > 0 ? -distance / reach : distance / (0.6 * SQUARE)));
    }, 1.05);
    return clampTone(dark);
  };
};
