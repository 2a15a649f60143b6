import { ICO_PICTURE_OFFSET } from './icon/encodeIco';
import { readPng } from './readPng';

/**
 * Tells whether two versions of a drawn file show the same. Pictures are compared before their
 * compression: zlib's bytes differ between processors and versions of Node, the rows do not.
 */
export function isSameMotifFile(path: string, first: Buffer, second: Buffer): boolean {
  if (first.equals(second)) return true;
  const offset = path.endsWith('.ico') ? ICO_PICTURE_OFFSET : path.endsWith('.png') ? 0 : undefined;
  if (offset === undefined) return false;
  const [before, after] = [readPng(first.subarray(offset)), readPng(second.subarray(offset))];
  return before.width === after.width && before.rows.equals(after.rows);
}
