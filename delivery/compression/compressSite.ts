import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getKeptBytes, pruneCache } from '../contentCache';
import { isCompressible } from '../files/fileTypes';
import { encodingEndings } from '../files/siteFiles';
import { listFiles } from '../listFiles';
import { workThrough } from '../workThrough';
import { codecs, type Compression } from './compressFile';

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
  await workThrough(files, async (file) => {
    const added = await compressFile(folder, file, cacheFolder);
    made += added;
  });
  await pruneCache(cacheFolder);
  return { files: files.length, made };
}

/** Gives the number of copies that had to be made. */
async function compressFile(folder: string, file: string, cacheFolder: string): Promise<number> {
  const bytes = await readFile(join(folder, file));
  let made = 0;
  for (const compression of compressions) {
    const { compress, version } = codecs[compression];
    const ending = `${version}.${compression}`;
    const copy = await getKeptBytes(bytes, ending, cacheFolder, () => compress(bytes));
    if (copy.isNew) made += 1;
    if (copy.bytes.length >= bytes.length) continue;
    await writeFile(join(folder, file + encodingEndings[compression]), copy.bytes);
  }
  return made;
}
