import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below a folder, as paths relative to it with `/` between their parts, sorted.
 * @throws Error (ENOENT) when the folder does not exist.
 */
export function listFiles(folder: string): string[] {
  return listBelow(folder, '').sort();
}

function listBelow(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listBelow(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
