import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './listFiles';

/**
 * A hash of the names and contents of files below a folder, 12 hexadecimal digits.
 * @param isCounted tells by path which files count
 */
export function hashFolder(folder: string, isCounted: (file: string) => boolean): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder).filter(isCounted)) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}
