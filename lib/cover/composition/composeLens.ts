import { pickNumber, pickSign } from '../createRandom';
import { drawDisc } from './drawDisc';
import { drawPleats } from './drawPleats';
import { type Composition, turn } from './plate';

const { sin } = Math;

/** Waves, and a disc in which they run the other way and closer together. */
export const composeLens: Composition = (random) => {
  const disc = {
    x: pickSign(random) * pickNumber(random, 0.1, 0.45),
    y: pickNumber(random, -0.06, 0.06),
    radius: pickNumber(random, 0.28, 0.36),
  };
  const angle = pickNumber(random, -0.6, 0.6);
  const count = pickNumber(random, 4.2, 6);
  const closer = pickNumber(random, 1.2, 1.8);
  const outerSide = pickSign(random);
  const innerSide = pickSign(random);
  const height = pickNumber(random, 0.03, 0.08);
  const length = pickNumber(random, 2, 3.4);
  const start = random();
  const outer = drawPleats((x, y) => {
    const [along, across] = turn(x, y, angle);
    return start + outerSide * count * (across + height * sin(length * along + 6 * start));
  });
  const inner = drawPleats((x, y) => {
    const [along, across] = turn(x - disc.x, y - disc.y, angle);
    const waved = along + height * sin(1.5 * length * across + 3 * start);
    return start + innerSide * count * closer * waved;
  });
  return drawDisc(disc, inner, outer);
};
