import { pickNumber, pickSign } from '../createRandom';
import { drawPleats } from './drawPleats';
import type { Composition } from './plate';

const { atan2 } = Math;

/** Pages opening from a point at the foot of the plate, bent as they rise. */
export const composeFan: Composition = (random) => {
  const side = pickSign(random);
  const foot = [side * pickNumber(random, 0.55, 1), pickNumber(random, 0.5, 0.75)] as const;
  const count = pickNumber(random, 5, 7.5);
  const bend = pickSign(random) * pickNumber(random, 0.3, 0.9);
  const direction = pickSign(random);
  const start = random();
  return drawPleats((x, y) => {
    const across = side * (foot[0] - x);
    const up = foot[1] - y;
    return start + direction * (count * atan2(up, across) + bend * (across ** 2 + up ** 2));
  });
};
