import type { SourceDocument } from './sourceDocument';

/** What the versions of a document share: `case/pm-v-openai`. */
export function getDocumentId({ kind, key }: Pick<SourceDocument, 'kind' | 'key'>): string {
  return `${kind}/${key}`;
}
