import { pickNumber, pickSign } from '../createRandom';
import { drawPleats } from './drawPleats';
import { type Composition, turn } from './plate';

const { max } = Math;

/** The corners of sheets lying one over the other. */
export const composeSheets: Composition = (random) => {
  const angle = pickSign(random) * pickNumber(random, 0.12, 0.6);
  const sides = [pickSign(random), pickSign(random)] as const;
  const corner = [pickNumber(random, -0.35, 0.35), pickNumber(random, -0.2, 0.2)] as const;
  const count = pickSign(random) * pickNumber(random, 3.2, 4.4);
  const start = random();
  const stretch = pickNumber(random, 0.75, 1.25);
  const bend = pickNumber(random, -0.25, 0.25);
  return drawPleats((x, y) => {
    const [turnedX, turnedY] = turn(x - corner[0], y - corner[1], angle);
    const across = sides[0] * turnedX;
    const down = sides[1] * turnedY;
    const depth = max(across * stretch + bend * down ** 2, down + bend * across ** 2);
    return start + count * (depth + 0.25 * depth ** 2);
  });
};
