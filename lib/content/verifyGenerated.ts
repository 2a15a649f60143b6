import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument } from './sourceDocument';

/**
 * Makes sure that the generated documents are the ones that lie in the content folder, each with
 * its present text: contentlayer takes a file for unchanged when its time of change is.
 * @param sources what `readSources` read of the content folder
 * @param generated what `readGenerated` read
 * @throws Error naming each file that is missing, left over or out of date.
 */
export function verifyGenerated(
  sources: readonly SourceDocument[],
  generated: readonly SourceDocument[],
): void {
  const known = new Map(generated.map((document) => [document.file, document]));
  const present = new Set(sources.map(({ file }) => file));
  const problems = [
    ...sources.flatMap((source) => compareDocument(source, known.get(source.file))),
    ...generated
      .filter(({ file }) => !present.has(file))
      .map(({ file }) => `${file} was read, but is not in the content folder`),
  ];
  if (sources.length !== generated.length) {
    problems.push(`${sources.length} files make ${generated.length} documents`);
  }
  if (problems.length === 0) return;
  throw new Error(
    `The generated content is not the content as it lies there:\n- ${problems.join('\n- ')}\n` +
      'Remove the folder .contentlayer and run contentlayer2 build.',
  );
}

function compareDocument(source: SourceDocument, generated: SourceDocument | undefined): string[] {
  if (!generated) return [`${source.file} was not read`];
  const written: unknown = JSON.parse(JSON.stringify(source.data));
  const isSame = source.body === generated.body && isDeepStrictEqual(written, generated.data);
  return isSame ? [] : [`${source.file} has changed since`];
}
