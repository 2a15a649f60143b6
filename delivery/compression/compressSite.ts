import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isCompressible } from '../files/fileTypes';
import { encodingEndings } from '../files/siteFiles';
import { listFiles } from '../listFiles';
import type { Compression } from './compressFile';
import { getCopy, pruneCopies } from './compressionCache';

/** How many files were looked at, and how many of their copies had to be made. */
export type CompressionCount = { files: number; made: number };

const compressions = ['br', 'gzip'] as const satisfies readonly Compression[];

/**
 * Writes a brotli and a gzip copy beside every text file of a site, where it is smaller. Copies are
 * kept by content in the cache folder: a file that has not changed is not compressed again. All
 * cores work at it.
 * @throws Error (of the file system) when a copy cannot be written.
 */
export async function compressSite(folder: string, cacheFolder: string): Promise<CompressionCount> {
  const files = listFiles(folder).filter(isCompressible);
  let made = 0;
  const queue = files.values();
  const work = async () => {
    // Each worker takes the next file; together they hold no more than a few in memory.
    for (const file of queue) {
      try {
        const added = await compressFile(folder, file, cacheFolder);
        made += added;
      } catch (error) {
        // Nobody goes on, and nobody is at work any more when the caller clears up.
        for (const left of queue) void left;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: availableParallelism() + 1 }, work);
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  await pruneCopies(cacheFolder);
  return { files: files.length, made };
}

/** Gives the number of copies that had to be made. */
async function compressFile(folder: string, file: string, cacheFolder: string): Promise<number> {
  const bytes = await readFile(join(folder, file));
  let made = 0;
  for (const compression of compressions) {
    const copy = await getCopy(bytes, compression, cacheFolder);
    if (copy.isNew) made += 1;
    if (copy.bytes.length >= bytes.length) continue;
    await writeFile(join(folder, file + encodingEndings[compression]), copy.bytes);
  }
  return made;
}
