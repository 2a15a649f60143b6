import { runInThreads } from '../threads/runInThreads';
import stripBatch, { type StrippedFile, type Stylesheets } from './stripBatch';

/**
 * Takes what only Next's client runtime needs out of many pages, on all cores.
 * @param files where each page is read and where it is written
 * @param stylesheets texts of the stylesheets by the addresses under which pages name them
 * @throws Error that names the page which cannot be made static.
 */
export async function stripPages(
  files: readonly StrippedFile[],
  stylesheets: Stylesheets,
): Promise<void> {
  const module = new URL('stripBatch.ts', import.meta.url);
  await runInThreads({ run: stripBatch, module }, files, stylesheets);
}
