import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { enterTreesFolder } from '@/lib/config';
import { getTreeName } from '@/lib/text/keptTrees';

/** Hashes of files by their path, as the stamp of a build has them. */
type FileHashes = Readonly<Record<string, readonly [size: number, time: number, hash: string]>>;

/** What trees depend on besides their texts: the parser. */
const isOfParser = (file: string) => file.startsWith('lib/text/') || file === 'package-lock.json';

/**
 * Opens the folder in which this build keeps the trees of its texts, for itself and for the programs
 * it starts. Trees of an earlier build are there if its parser was the same; others are deleted.
 * @param files all inputs of the build
 * @returns the folder
 * @throws Error of the file system, where it cannot be made.
 */
export function openTreesFolder(files: FileHashes, cacheFolder: string): string {
  const hashes = Object.entries(files)
    .filter(([file]) => isOfParser(file))
    .map(([file, [, , hash]]) => `${file} ${hash}`)
    .sort();
  const name = createHash('sha1').update(hashes.join('\n')).digest('hex');
  const folder = join(cacheFolder, name);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(cacheFolder)) {
    if (other !== name) rmSync(join(cacheFolder, other), { recursive: true, force: true });
  }
  enterTreesFolder(folder);
  return folder;
}

/** Deletes the trees of texts that are no longer there, and what a crash has left. */
export function pruneTrees(folder: string, texts: readonly string[]): void {
  const names = new Set(texts.map((text) => getTreeName(text.replace(/\r\n?/g, '\n'))));
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { force: true });
  }
}
