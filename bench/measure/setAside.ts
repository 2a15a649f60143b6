import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../places';

const trash = join(cacheFolder, 'trash');
let count = 0;

/**
 * Takes a file or folder out of the way without deleting it. Builds are measured on what a machine that
 * has not built before would take, and ext4 looks past every file that was deleted in the last minutes
 * whenever one is created nearby: 20,000 files took 4 to 5 s to create after as many had been deleted,
 * and 0.7 s elsewhere (measured).
 */
export function setAside(path: string): void {
  if (!existsSync(path) && !lstatSync(path, { throwIfNoEntry: false })) return;
  mkdirSync(trash, { recursive: true });
  count += 1;
  renameSync(path, join(trash, `${process.pid}-${count}`));
}

/** Deletes what was set aside. */
export function emptyTrash(): void {
  rmSync(trash, { recursive: true, force: true });
}
