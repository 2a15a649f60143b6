import type { Bitmap } from './bitmap';
import { composeBeams } from './composition/composeBeams';
import { composeContours } from './composition/composeContours';
import { composeCurtain } from './composition/composeCurtain';
import { composeFan } from './composition/composeFan';
import { composeFlow } from './composition/composeFlow';
import { composeLens } from './composition/composeLens';
import { composeSheets } from './composition/composeSheets';
import { composeStrata } from './composition/composeStrata';
import { type Composition, PLATE_HEIGHT, PLATE_WIDTH } from './composition/plate';
import { createRandom } from './createRandom';
import { ditherImage } from './ditherImage';

/** Curves and straight lines, dark and light take turns, so that neighbours in a list differ. */
const compositions = [
  composeStrata,
  composeSheets,
  composeBeams,
  composeContours,
  composeFlow,
  composeCurtain,
  composeLens,
  composeFan,
] as const satisfies readonly Composition[];

/** Far apart, so that neighbouring indices share nothing of their sequences. */
const SEED_STEP = 6121;

/**
 * Draws the cover of a case, 260 x 146 squares, from its `index` alone: the same index always
 * gives the same picture.
 * @throws RangeError when the index is not a whole number from 0 on.
 */
export function drawCover(index: number): Bitmap {
  const compose = compositions[index % compositions.length];
  if (!compose || index < 0) {
    throw new RangeError(`A cover needs a whole number from 0 on as index, not ${index}.`);
  }
  const tone = compose(createRandom(index * SEED_STEP));
  return ditherImage(PLATE_WIDTH, PLATE_HEIGHT, (x, y) =>
    tone((x - PLATE_WIDTH / 2) / PLATE_HEIGHT, (y - PLATE_HEIGHT / 2) / PLATE_HEIGHT),
  );
}
