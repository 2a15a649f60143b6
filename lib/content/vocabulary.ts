/** The words that front matter may use where not every text will do. Readers see them through the messages. */

/** The kinds of documents. */
export const documentKinds = ['case', 'question', 'news', 'term', 'page'] as const;

/** What a document can be. */
export type DocumentKind = (typeof documentKinds)[number];

/** The folder of each kind under `content/<locale>/`. */
export const kindFolders = {
  case: 'cases',
  question: 'questions',
  news: 'news',
  term: 'terms',
  page: 'pages',
} as const satisfies Record<DocumentKind, string>;

/** The value of `contentType` that each kind's front matter carries. */
export const contentTypes = {
  case: 'legalCase',
  question: 'Q&A',
  news: 'news',
  term: 'term',
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

/**
 * What is known, or not, of what came after a status: no more is claimed than that. The words stand in
 * the messages.
 */
export const caseSequels = ['not-established', 'arbitration-not-found'] as const;
export type CaseSequel = (typeof caseSequels)[number];

/**
 * The kinds of events; the words stand in the messages. A **decisive** kind changes where a case
 * stands, and so what an answer can rest on: a case moves by those alone.
 */
export const eventKinds = {
  filed: { decisive: true },
  withdrawn: { decisive: true },
  dismissed: { decisive: true },
  ruling: { decisive: true },
  judgment: { decisive: true },
  settlement: { decisive: true },
  appeal: { decisive: true },
  arbitration: { decisive: true },
  'regulator-decision': { decisive: true },
  amended: { decisive: false },
  motion: { decisive: false },
  hearing: { decisive: false },
  investigation: { decisive: false },
  announcement: { decisive: false },
  'related-case': { decisive: false },
} as const satisfies Record<string, { decisive: boolean }>;
export type EventKind = keyof typeof eventKinds;

/** The names of all kinds of events. */
export const eventKindNames = Object.keys(eventKinds) as readonly EventKind[];

/** What a term of the glossary names; the words stand in the messages. */
export const termClasses = ['statute', 'concept'] as const;
export type TermClass = (typeof termClasses)[number];

/** What a dated note above a text does to it. */
export const noteClasses = ['update', 'correction', 'clarification'] as const;
export type NoteClass = (typeof noteClasses)[number];
