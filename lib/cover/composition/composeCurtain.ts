import { pickAngle, pickNumber, pickSign } from '../createRandom';
import { drawPleats } from './drawPleats';
import type { Composition } from './plate';

const { sin } = Math;

/** A curtain whose folds hang unevenly and sway. */
export const composeCurtain: Composition = (random) => {
  const count = pickSign(random) * pickNumber(random, 3.5, 5);
  const start = random();
  const lean = pickNumber(random, -0.3, 0.3);
  const sway = pickNumber(random, 0.06, 0.2);
  const swayPhase = pickAngle(random);
  const widthPhase = pickAngle(random);
  return drawPleats((x, y) => {
    const swayed = lean * y + sway * sin(2.6 * y + swayPhase);
    const uneven = 0.16 * sin(3.1 * x + widthPhase) + 0.04 * sin(6 * x + swayPhase);
    return start + count * (x + swayed + uneven);
  });
};
