import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Batch } from '../threads/runInThreads';
import { stripPage } from './stripPage';

/** Where a page is read, and where it is written. */
export type StrippedFile = { from: string; to: string };

/** Texts of stylesheets by their address. */
export type Stylesheets = Readonly<Record<string, string>>;

/**
 * Strips the pages of one thread.
 * @returns the files that were written
 * @throws Error that names the page which cannot be made static.
 */
export default function stripBatch({ items, shared }: Batch<StrippedFile, Stylesheets>): string[] {
  const known = new Set<string>();
  return items.map(({ from, to }) => {
    const page = stripFile(from, to, shared);
    const folder = dirname(to);
    if (!known.has(folder)) mkdirSync(folder, { recursive: true });
    known.add(folder);
    writeFileSync(to, page);
    return to;
  });
}

function stripFile(from: string, to: string, stylesheets: Stylesheets): string {
  try {
    return stripPage(readFileSync(from, 'utf8'), stylesheets);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The page ${to} cannot be made static: ${reason}`, { cause });
  }
}
