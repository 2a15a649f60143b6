import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './explainFileError';

/**
 * Notes in the folder of a build that this process serves it, so that no later build deletes it.
 * @returns takes the note away again
 */
export function markServed(buildFolder: string): () => void {
  const file = join(buildFolder, `served-${process.pid}`);
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

/** Tells whether a running process has marked the folder of a build as served. */
export function isServed(buildFolder: string): boolean {
  return readdirSync(buildFolder)
    .flatMap((name) => /^served-(\d+)$/.exec(name)?.[1] ?? [])
    .some((pid) => isRunning(Number(pid)));
}

/** Tells whether a process with this id is running on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return readText(error, 'code') === 'EPERM';
  }
}
