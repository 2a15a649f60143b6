import { pickAngle, pickNumber, pickSign } from '../createRandom';
import { drawPleats } from './drawPleats';
import type { Composition } from './plate';

const { atan2, hypot, log, min, sin } = Math;

/** How round the tops are: without it the lines would crowd to a point. */
const ROUNDNESS = 0.03;

/** The contours of a hill and of the slope it stands on, as on a map. */
export const composeContours: Composition = (random) => {
  const side = pickSign(random);
  const hillX = side * pickNumber(random, 0.15, 0.55);
  const hillY = pickNumber(random, -0.22, 0.22);
  const slopeX = -side * pickNumber(random, 1, 1.5);
  const slopeY = pickSign(random) * pickNumber(random, 0.3, 0.8);
  const count = pickSign(random) * pickNumber(random, 2.4, 3.1);
  const start = random();
  const pull = pickNumber(random, 0.5, 0.9);
  const dent = pickNumber(random, 0.1, 0.22);
  const dentPhase = pickAngle(random);
  return drawPleats((x, y) => {
    const distance = hypot(x - hillX, y - hillY);
    const bearing = atan2(y - hillY, x - hillX);
    const dented = sin(2 * bearing + 3 * distance + dentPhase) * min(1, 3 * distance);
    const hill = log(distance ** 2 + ROUNDNESS) / 2 + dent * dented;
    const slope = log((x - slopeX) ** 2 + (y - slopeY) ** 2 + ROUNDNESS) / 2;
    return start + count * (hill + pull * slope);
  });
};
