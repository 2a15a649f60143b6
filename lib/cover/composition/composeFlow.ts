import { pickNumber, pickSign } from '../createRandom';
import { drawDisc } from './drawDisc';
import { drawPleats } from './drawPleats';
import { clampTone, type Composition, turn } from './plate';

const { max, sqrt } = Math;

/** A stream that parts around a sphere: the stream function of an ideal flow past a cylinder. */
export const composeFlow: Composition = (random) => {
  const radius = pickNumber(random, 0.21, 0.3);
  const sphere = {
    x: pickSign(random) * pickNumber(random, 0.12, 0.45),
    y: pickNumber(random, -0.1, 0.1),
    radius,
  };
  const angle = pickNumber(random, -0.55, 0.55);
  const side = pickSign(random);
  const count = side * pickNumber(random, 5.5, 8);
  const start = random();
  const stream = drawPleats((x, y) => {
    const [along, across] = turn(x - sphere.x, y - sphere.y, angle);
    const distance = max(along ** 2 + across ** 2, 0.9 * radius ** 2);
    return start + count * across * (1 - radius ** 2 / distance);
  });
  const shade = (x: number, y: number) => {
    const right = (x - sphere.x) / radius;
    const down = (y - sphere.y) / radius;
    const towards = sqrt(max(0, 1 - right ** 2 - down ** 2));
    return clampTone(0.62 + side * 0.75 * (0.83 * down - 0.55 * right) - 0.3 * towards);
  };
  return drawDisc(sphere, shade, stream);
};
