import type { Tone } from '../ditherImage';
import { SQUARE } from './plate';

const { hypot } = Math;

/** A disc's centre and radius in plate units. */
export type Disc = { x: number; y: number; radius: number };

/** The ring of bare paper that parts a disc from its ground. */
const RING = 2.2 * SQUARE;

/** Lays a disc over a ground, a thin ring of paper between them. */
export function drawDisc({ x: centreX, y: centreY, radius }: Disc, disc: Tone, ground: Tone): Tone {
  return (x, y) => {
    const distance = hypot(x - centreX, y - centreY);
    if (distance < radius) return disc(x, y);
    return distance < radius + RING ? 0 : ground(x, y);
  };
}
