import type { SourceDocument } from './sourceDocument';

/**
 * The numbers of the blocks of a document in their order: the one place that the check asks which
 * blocks there are. They count from 1.
 * @param count how many blocks the body has
 */
export function listBlockNumbers(_: SourceDocument, count: number): readonly string[] {
  return Array.from({ length: count }, (_value, at) => String(at + 1));
}
