import type { DocumentKind } from './vocabulary';

/** The name of each kind's document type, and of its folder in `.contentlayer/generated/`. */
export const documentTypeNames = {
  case: 'Case',
  question: 'Question',
  news: 'News',
  term: 'Term',
  page: 'Page',
} as const satisfies Record<DocumentKind, string>;
