import { runInThreads } from '@/lib/threads/runInThreads';
import stripBatch, { type StrippedFacts, type StrippedFile } from './stripBatch';

/**
 * Takes what only Next's client runtime needs out of many pages, on all cores; the stylesheet is put in
 * when all are known (`stylePage.ts`).
 * @param files where each page is read and where it is written
 * @returns what is to be known of each, in their order
 * @throws Error that names the page which cannot be made static.
 */
export function stripPages(files: readonly StrippedFile[]): Promise<StrippedFacts[]> {
  const module = new URL('stripBatch.ts', import.meta.url);
  return runInThreads({ run: stripBatch, module }, files, undefined);
}
