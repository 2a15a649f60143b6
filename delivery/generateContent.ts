import { rmSync } from 'node:fs';
import { readGenerated } from '@/lib/content/readGenerated';
import { readSources } from '@/lib/content/readSources';
import type { SourceDocument } from '@/lib/content/sourceDocument';
import { verifyGenerated } from '@/lib/content/verifyGenerated';
import { runProgram } from './runProgram';

/**
 * Has contentlayer read the content folder, from nothing, so that no document is left over and none
 * is missing. The folder must have been read without findings before (`readSources`): contentlayer
 * would run a front matter that calls itself JavaScript.
 * @param sources the documents that lie in the folder
 * @throws Error when a document could not be read, or fewer were read than there are files.
 */
export async function generateContent(
  sources: readonly SourceDocument[] = readSources('content').sources,
): Promise<void> {
  rmSync('.contentlayer', { recursive: true, force: true });
  // What is loaded before the command line switches on the tracing of its effects is not traced;
  // nobody reads the traces, and they take a third of the time (measured: 39 s to 25 s of processor).
  await runProgram(['contentlayer2/bin/cli.cjs', 'build'], { preload: 'contentlayer2/utils' });
  verifyGenerated(sources, readGenerated());
}
