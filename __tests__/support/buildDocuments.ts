import type {
  CaseEvent,
  CaseVersion,
  NewsVersion,
  QuestionVersion,
  TermVersion,
} from '@/lib/content/model';

const base = {
  locale: 'en',
  original: 'en',
  languages: ['en', 'fr'],
  formerSlugs: [],
  draft: false,
  notes: [],
  body: 'A text.',
} as const;

/** A case as the repository gives it; tests change what they are about. */
export function buildCase(changes: Partial<CaseVersion> = {}): CaseVersion {
  const key = changes.key ?? 'doe-v-model';
  return {
    ...base,
    kind: 'case',
    key,
    slug: key,
    file: `en/cases/${key}.md`,
    title: 'Doe v. Model',
    index: 1,
    citations: [{ text: 'Doe v. Model N.D. Cal.' }],
    dates: ['2023-06-01'],
    relatedQuestions: [],
    claims: [],
    events: [],
    scheduled: [],
    ...changes,
  };
}

/** A question as the repository gives it. */
export function buildQuestion(changes: Partial<QuestionVersion> = {}): QuestionVersion {
  const key = changes.key ?? 'may-they';
  return {
    ...base,
    kind: 'question',
    key,
    slug: key,
    file: `en/questions/${key}.md`,
    title: 'May they?',
    index: 1,
    shortAnswer: 'Probably yes.',
    confidence: [{ level: 4 }],
    confidenceLog: [],
    relatedCases: [],
    ...changes,
  };
}

/** A news summary as the repository gives it. */
export function buildNews(changes: Partial<NewsVersion> = {}): NewsVersion {
  const key = changes.key ?? 'two-sue';
  return {
    ...base,
    kind: 'news',
    key,
    slug: key,
    file: `en/news/${key}.md`,
    title: 'Two sue',
    index: 1,
    eventDate: '2023-09-05',
    relatedCases: [],
    relatedQuestions: [],
    ...changes,
  };
}

/** A term of the glossary as the repository gives it. */
export function buildTerm(changes: Partial<TermVersion> = {}): TermVersion {
  const key = changes.key ?? 'class-action';
  return {
    ...base,
    kind: 'term',
    key,
    slug: key,
    file: `en/terms/${key}.md`,
    title: 'Class action',
    termClass: 'concept',
    variants: [],
    ...changes,
  };
}

/** An event of a case: its filing, if nothing else is said. */
export function buildEvent(changes: Partial<CaseEvent> = {}): CaseEvent {
  return {
    id: 'filed',
    date: '2023-06-01',
    kind: 'filed',
    text: 'A complaint was filed.',
    ...changes,
  };
}
