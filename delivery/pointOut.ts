import { lstatSync, readlinkSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/**
 * Makes sure that `out` is free or a link, before any work is done.
 * @throws Error when it is a real folder or file, which nobody may overwrite.
 */
export function requireLinkPlace(out: string): void {
  const status = lstatSync(out, { throwIfNoEntry: false });
  if (status && !status.isSymbolicLink()) {
    throw new Error(
      `${out} is no link, so the build leaves it alone; move it away or delete it, then build again.`,
    );
  }
}

/**
 * Points the link `out` to a folder in one step: whoever opens it sees the old site or the new one.
 * @throws Error when `out` is no link or cannot be written.
 */
export function pointOut(out: string, folder: string): void {
  requireLinkPlace(out);
  const next = `${out}.next-${process.pid}`;
  rmSync(next, { force: true });
  symlinkSync(relative(dirname(resolve(out)), resolve(folder)), next, 'dir');
  renameSync(next, out);
}

/** The real folder that `out` points to, or undefined where there is none. */
export function readOut(out: string): string | undefined {
  try {
    readlinkSync(out);
    return realpathSync(out);
  } catch {
    return undefined;
  }
}
