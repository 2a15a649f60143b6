import { documentKinds, type DocumentKind, jurisdictions, termClasses, themes } from './vocabulary';

/**
 * How a field is written in YAML. `date`: ISO, as precise as known (2023, 2023-09, 2023-09-15).
 * `notes`, `events`, `claims` and `log` are lists of facts that hold a text (`textLists.ts`).
 */
export type FieldType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'dates'
  | 'strings'
  | 'status'
  | 'parties'
  | 'notes'
  | 'events'
  | 'claims'
  | 'log';

/** One front matter field. */
export type Field = {
  type: FieldType;
  /** A fact stands once, in the original; a text stands in every language. */
  holds: 'fact' | 'text';
  kinds: readonly DocumentKind[];
  /** Originals must have it; texts then belong into translations too, unless `optionalInTranslation`. */
  required?: true;
  optionalInTranslation?: true;
  /** The only values allowed. */
  values?: readonly string[];
  /** What an editor needs to know, in one sentence. */
  description: string;
};

const every = documentKinds;

/**
 * The ONE table of front matter fields. From it come contentlayer's document types
 * (`documentTypes.ts`), what the check demands (`check/`) and the list in `docs/authoring.md`.
 */
export const fields = {
  index: {
    type: 'number',
    holds: 'fact',
    kinds: ['case', 'question', 'news'],
    required: true,
    description: 'Number of the document among its kind; the cover is drawn from it.',
  },
  title: {
    type: 'string',
    holds: 'text',
    kinds: every,
    required: true,
    description: 'Title, as readers see it.',
  },
  slug: {
    type: 'string',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Last part of the address in this language; without it, the file name.',
  },
  formerSlugs: {
    type: 'strings',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Slugs that this version once had; they become redirects.',
  },
  contentType: {
    type: 'string',
    holds: 'fact',
    kinds: every,
    required: true,
    description: 'legalCase, Q&A, news, term or page, as the folder says.',
  },
  draft: {
    type: 'boolean',
    holds: 'fact',
    kinds: every,
    description: 'true keeps the document out of the site; `npm run dev` shows it.',
  },
  translatedFrom: {
    type: 'string',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Language of the original; stands in every translation and only there.',
  },
  coverImg: {
    type: 'string',
    holds: 'fact',
    kinds: ['case'],
    description: 'Address of the cover under public/.',
  },
  coverImgAlt: {
    type: 'string',
    holds: 'text',
    kinds: ['case'],
    description: 'What the cover shows, for those who hear it. Needed with coverImg.',
  },
  citations: {
    type: 'strings',
    holds: 'fact',
    kinds: ['case'],
    required: true,
    description: 'How the case is cited.',
  },
  citationLinks: {
    type: 'strings',
    holds: 'fact',
    kinds: ['case'],
    description: 'Addresses of the cited documents, parallel to citations; "" where there is none.',
  },
  caseDates: {
    type: 'dates',
    holds: 'fact',
    kinds: ['case'],
    required: true,
    description: 'Dates of the case, M/D/YYYY or ISO; the first one orders the lists.',
  },
  caseDateLabel: {
    type: 'string',
    holds: 'text',
    kinds: ['case'],
    description: 'What the date is, where it is not the day of filing.',
  },
  relatedQuestions: {
    type: 'strings',
    holds: 'fact',
    kinds: ['case', 'news'],
    description: 'Keys or slugs of the questions this document stands behind.',
  },
  court: {
    type: 'string',
    holds: 'fact',
    kinds: ['case'],
    description: 'Court, as it names itself.',
  },
  docket: { type: 'string', holds: 'fact', kinds: ['case'], description: 'Docket number.' },
  docketLink: {
    type: 'string',
    holds: 'fact',
    kinds: ['case'],
    description: 'Address of the docket, https.',
  },
  jurisdiction: {
    type: 'string',
    holds: 'fact',
    kinds: ['case', 'question', 'news'],
    values: jurisdictions,
    description: 'Whose law it is.',
  },
  theme: {
    type: 'string',
    holds: 'fact',
    kinds: ['case'],
    values: themes,
    description: 'What the case is about.',
  },
  status: {
    type: 'status',
    holds: 'fact',
    kinds: ['case'],
    description:
      'Where the case stood: state, asOf (date), source (https), sequel (what is known of what followed).',
  },
  judge: {
    type: 'string',
    holds: 'fact',
    kinds: ['case'],
    description: 'Judge, by name, if known.',
  },
  parties: {
    type: 'parties',
    holds: 'text',
    kinds: ['case'],
    description: 'Who sues and who is sued, in words: plaintiffs, defendants.',
  },
  claims: {
    type: 'claims',
    holds: 'fact',
    kinds: ['case'],
    description:
      'What the case rests on: in the original a list of {id, text, term}, in a translation the texts by id.',
  },
  events: {
    type: 'events',
    holds: 'fact',
    kinds: ['case'],
    description:
      'What happened: in the original a list of {id, date, after, kind, source, archived, text}, in a translation the texts by id.',
  },
  scheduled: {
    type: 'events',
    holds: 'fact',
    kinds: ['case'],
    description: 'Dates set in advance, written like events; they never count as happened.',
  },
  shortAnswer: {
    type: 'string',
    holds: 'text',
    kinds: ['question'],
    required: true,
    description: 'The answer in a few words; the largest thing on its page.',
  },
  confidenceLevel: {
    type: 'string',
    holds: 'text',
    kinds: ['question'],
    required: true,
    description:
      '"4", or "4 (scope); 2 (other scope)"; levels equal in all languages, scopes translated.',
  },
  confidenceReasons: {
    type: 'strings',
    holds: 'text',
    kinds: ['question'],
    description:
      'Why each level is what it is, parallel to the levels of confidenceLevel; "" where nothing is said.',
  },
  confidenceLog: {
    type: 'log',
    holds: 'fact',
    kinds: ['question'],
    description:
      'Changes of a level: in the original a list of {id, date, from, to, level, text}, in a translation the texts by id.',
  },
  relatedCases: {
    type: 'strings',
    holds: 'fact',
    kinds: ['question', 'news'],
    description: 'Keys or slugs of the cases behind the document.',
  },
  lawAsOf: {
    type: 'date',
    holds: 'fact',
    kinds: ['question'],
    description: 'Day up to which the answer was checked.',
  },
  eventDate: {
    type: 'date',
    holds: 'fact',
    kinds: ['news'],
    required: true,
    description: 'Day of the events that the news is about.',
  },
  termClass: {
    type: 'string',
    holds: 'fact',
    kinds: ['term'],
    required: true,
    values: termClasses,
    description: 'Whether the term names a law (statute) or a notion (concept).',
  },
  citation: {
    type: 'string',
    holds: 'text',
    kinds: ['term'],
    description: 'Where the law says it, as lawyers write it in this language.',
  },
  variants: {
    type: 'strings',
    holds: 'text',
    kinds: ['term'],
    optionalInTranslation: true,
    description: 'What it is called elsewhere, each with the place in brackets.',
  },
  source: {
    type: 'string',
    holds: 'fact',
    kinds: ['term'],
    description: 'Address of what the definition rests on, https.',
  },
  published: {
    type: 'date',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Day this version was published, if known.',
  },
  edited: {
    type: 'date',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Day this version was last edited.',
  },
  author: {
    type: 'string',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Who wrote this version (or translated it), if known.',
  },
  reviewedBy: {
    type: 'string',
    holds: 'text',
    kinds: every,
    optionalInTranslation: true,
    description: 'Who reviewed this version, if anyone did.',
  },
  notes: {
    type: 'notes',
    holds: 'fact',
    kinds: ['case', 'question', 'news'],
    description:
      'Dated notes above the text: in the original a list of {id, date, class, text}, in a translation the texts by id.',
  },
  lineBreaks: {
    type: 'string',
    holds: 'fact',
    kinds: every,
    values: ['paragraphs'],
    description: '"paragraphs" makes each line of the body a block.',
  },
} as const satisfies Record<string, Field>;

/** The name of a front matter field. */
export type FieldName = keyof typeof fields;

/** The fields that a kind of document may have. */
export function listFields(kind: DocumentKind): [FieldName, Field][] {
  const entries = Object.entries(fields) as [FieldName, Field][];
  return entries.filter(([, field]) => field.kinds.includes(kind));
}
