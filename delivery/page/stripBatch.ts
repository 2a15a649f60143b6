import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Batch } from '@/lib/threads/runInThreads';
import { type StrippedPage, stripPage } from './stripPage';

/** Where a page is read, and where it is written. */
export type StrippedFile = { from: string; to: string };

/** What is to be known of a page that was written. */
export type StrippedFacts = Omit<StrippedPage, 'html'>;

/**
 * Strips the pages of one thread.
 * @throws Error that names the page which cannot be made static.
 */
export default function stripBatch({ items }: Batch<StrippedFile, undefined>): StrippedFacts[] {
  const known = new Set<string>();
  return items.map(({ from, to }) => {
    const { html, ...facts } = stripFile(from, to);
    const folder = dirname(to);
    if (!known.has(folder)) mkdirSync(folder, { recursive: true });
    known.add(folder);
    writeFileSync(to, html);
    return facts;
  });
}

function stripFile(from: string, to: string): StrippedPage {
  try {
    return stripPage(readFileSync(from, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The page ${to} cannot be made static: ${reason}`, { cause });
  }
}
