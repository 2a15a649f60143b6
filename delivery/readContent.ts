import { readSources } from '@/lib/content/readSources';
import type { SourceDocument } from '@/lib/content/sourceDocument';
import { generateContent } from './generateContent';
import { requireSoundContent } from './requireSoundContent';
import { runStep } from './runStep';

/**
 * Reads the content folder, checks it and has contentlayer generate what the pages read: the check
 * on one core, contentlayer on another. Nothing is handed to contentlayer that could not be read,
 * because it would run a front matter that calls itself JavaScript.
 * @returns the documents that lie in the folder
 * @throws Error when the check finds an error, after printing all findings, or when a document was
 * not generated.
 */
export async function readContent(): Promise<readonly SourceDocument[]> {
  const read = readSources('content');
  const isReadable = read.findings.every(({ severity }) => severity !== 'error');
  const generated = isReadable
    ? runStep('content', () => generateContent(read.sources))
    : Promise.resolve();
  // Both may fail; the check says more, so its error is the one that is thrown.
  const settled = generated.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    await runStep('content check', () => requireSoundContent(read));
  } finally {
    await settled;
  }
  await generated;
  return read.sources;
}
