import { enlargeBitmap, padBitmap } from './bitmap';
import { INK, PAPER } from './colours';
import { encodeCover } from './encodeCover';
import { encodePng } from './encodePng';
import { buildIconSvg } from './icon/buildIconSvg';
import { drawMark, MARK_SIDE } from './icon/drawMark';
import { encodeIco } from './icon/encodeIco';
import { buildMotifCss } from './strip/buildMotifCss';

/** A drawn file: its path from the root of the project, and its bytes. */
export type MotifFile = { path: string; bytes: Buffer };

/** Everything drawn in squares of ink and paper: the strip, the icons and the covers of these indices. */
export function listMotifFiles(coverIndices: readonly number[]): MotifFile[] {
  const mark = drawMark();
  const favicon = encodePng(enlargeBitmap(mark, 2), INK, PAPER);
  // 18 + 16 x 9 + 18 = 180 pixels: telephones round the corners off, the mark keeps clear of them.
  const touchIcon = encodePng(padBitmap(enlargeBitmap(mark, 9), 18), INK, PAPER);
  return [
    { path: 'app/motif.css', bytes: Buffer.from(buildMotifCss()) },
    { path: 'public/icon.svg', bytes: Buffer.from(buildIconSvg(mark)) },
    { path: 'public/favicon.ico', bytes: encodeIco(favicon, 2 * MARK_SIDE) },
    { path: 'public/apple-touch-icon.png', bytes: touchIcon },
    ...coverIndices.map((index) => ({
      path: `public/img/legal/explainer/cases/${index}.png`,
      bytes: encodeCover(index),
    })),
  ];
}
