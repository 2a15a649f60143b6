/** The words that front matter may use where not every text will do. Readers see them through the messages. */

/** The kinds of documents. */
export const documentKinds = ['case', 'question', 'news', 'page'] as const;

/** What a document can be. */
export type DocumentKind = (typeof documentKinds)[number];

/** The folder of each kind under `content/<locale>/`. */
export const kindFolders = {
  case: 'cases',
  question: 'questions',
  news: 'news',
  page: 'pages',
} as const satisfies Record<DocumentKind, string>;

/** The value of `contentType` that each kind's front matter carries. */
export const contentTypes = {
  case: 'legalCase',
  question: 'Q&A',
  news: 'news',
  page: 'page',
} as const satisfies Record<DocumentKind, string>;

/** Where the law of a case or an answer comes from; the words stand in the messages. */
export const jurisdictions = [
  'us-federal',
  'us-state',
  'us-copyright-office',
  'can',
  'uk',
  'eu',
  'fr',
  'de',
  'it',
] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** What a case is about; the words stand in the messages. */
export const themes = [
  'privacy',
  'copyright-training',
  'copyright-outputs',
  'ownership',
  'defamation',
  'likeness',
] as const;
export type Theme = (typeof themes)[number];

/** Where a case stood on a given day; the words stand in the messages. */
export const caseStates = [
  'pending',
  'withdrawn',
  'dismissed',
  'dismissed-leave-to-amend',
  'compelled-arbitration',
  'appeal',
  'judgment',
  'settled',
  'closed',
  'findings-published',
  'not-established',
] as const;
export type CaseState = (typeof caseStates)[number];

/** What a dated note above a text does to it. */
export const noteClasses = ['update', 'correction', 'clarification'] as const;
export type NoteClass = (typeof noteClasses)[number];
