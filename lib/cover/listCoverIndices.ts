import { findCoverIndex } from './findCoverIndex';

/** What is asked of a document: the path of its file and its front matter as written. */
type Source = { file: string; data: Readonly<Record<string, unknown>> };

/**
 * The indices of all covers to be drawn for these documents, each once, in order.
 * @throws Error when a document names the cover of another index than its own.
 */
export function listCoverIndices(sources: readonly Source[]): number[] {
  const indices = sources.flatMap(({ file, data }) => findCoverIndex(data, file) ?? []);
  return [...new Set(indices)].sort((a, b) => a - b);
}
