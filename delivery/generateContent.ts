import { rmSync } from 'node:fs';
import { readGenerated } from '@/lib/content/readGenerated';
import { readSources } from '@/lib/content/readSources';
import { verifyGenerated } from '@/lib/content/verifyGenerated';
import { runProgram } from './runProgram';

/**
 * Has contentlayer read the content folder, from nothing, so that no document is left over and none
 * is missing.
 * @throws Error when a document could not be read, or fewer were read than there are files.
 */
export async function generateContent(): Promise<void> {
  rmSync('.contentlayer', { recursive: true, force: true });
  await runProgram(['contentlayer2/bin/cli.cjs', 'build']);
  verifyGenerated(readSources('content').sources, readGenerated());
}
