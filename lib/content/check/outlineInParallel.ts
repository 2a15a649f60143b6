import { runInThreads } from '@/lib/threads/runInThreads';
import type { ReadSource } from '../readSources';
import outlineBatch from './outlineBatch';
import { assignOutlines, listOutlineTasks, outlineSources, type SourceOutlines } from './outlines';

/** Below this a second thread takes longer to start than it saves. */
const leastCharacters = 1_000_000;

/** Reads all texts as `outlineSources` does, on all cores where there is much to read. */
export async function outlineInParallel(sources: readonly ReadSource[]): Promise<SourceOutlines> {
  const tasks = listOutlineTasks(sources);
  const size = tasks.reduce((sum, { markdown }) => sum + markdown.length, 0);
  if (size < leastCharacters) return outlineSources(sources);
  const module = new URL('outlineBatch.ts', import.meta.url);
  return assignOutlines(
    sources,
    await runInThreads({ run: outlineBatch, module }, tasks, undefined),
  );
}
