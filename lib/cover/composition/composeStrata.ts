import { pickAngle, pickNumber, pickSign } from '../createRandom';
import { drawPleats } from './drawPleats';
import type { Composition } from './plate';

const { sin } = Math;

/** Layers that lie over one another and swell, as in a cut through the ground. */
export const composeStrata: Composition = (random) => {
  const count = pickNumber(random, 3.4, 5.2);
  const start = random();
  const tilt = pickSign(random) * pickNumber(random, 0.1, 0.4);
  const swell = pickNumber(random, 1.5, 2.8);
  const ripple = pickNumber(random, 2.5, 4.2);
  const swellPhase = pickAngle(random);
  const ripplePhase = pickAngle(random);
  return drawPleats((x, y) => {
    const pinched = y * (1 + 0.45 * sin(swell * x + ripplePhase));
    const swollen = 0.17 * sin(swell * x + swellPhase);
    const rippled = 0.07 * sin(ripple * x + 3 * y + ripplePhase);
    return start + count * (pinched + swollen + rippled + tilt * x);
  });
};
