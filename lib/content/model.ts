import type { Locale } from '@/i18n/locales';
import type { PartialDate } from '@/lib/format/partialDate';
import type {
  CaseSequel,
  CaseState,
  DocumentKind,
  EventKind,
  Jurisdiction,
  NoteClass,
  TermClass,
  Theme,
} from './vocabulary';

export type { PartialDate };

/** How certain a short answer is, 1 to 5, and for what. */
export type ConfidenceLevel = 1 | 2 | 3 | 4 | 5;
export type Confidence = {
  level: ConfidenceLevel;
  scope?: string;
  /** Why the level is what it is. */
  reason?: string;
};

/** A dated note of the editors above a text. `text` is Markdown. */
export type Note = { id: string; date: PartialDate; class: NoteClass; text: string };

/** A change of a level of confidence. `scope` is what the level is about, where there are several. */
export type ConfidenceChange = {
  id: string;
  date: PartialDate;
  from: ConfidenceLevel;
  to: ConfidenceLevel;
  scope?: string;
  /** Why it changed. */
  text: string;
};

/** Where a case stood on a given day, what says so, and what is known of what followed. */
export type CaseStatus = {
  state: CaseState;
  asOf: PartialDate;
  source?: string;
  sequel?: CaseSequel;
};

/** What a case rests on. `term` is the key of a term of the glossary. */
export type Claim = { id: string; text: string; term?: string };

/** Who sues and who is sued, in words. */
export type Parties = { plaintiffs: string; defendants: string };

/** Something that happened in a case. */
export type CaseEvent = {
  id: string;
  /** As precise as known. */
  date: PartialDate;
  /** A day after which it is known to lie, where the date alone does not say so. */
  after?: PartialDate;
  kind: EventKind;
  /** Address of what says so; absent where there is none that readers may be shown. */
  source?: string;
  /** Address of a copy of the source that stays. */
  archived?: string;
  /** One line. */
  text: string;
};

/** A date set in advance: announced, never counted as happened. */
export type ScheduledDate = Omit<CaseEvent, 'after'>;

/** A reference as lawyers write it, with its address where there is one. */
export type Citation = { text: string; href?: string };

type Version<K extends DocumentKind> = {
  kind: K;
  /** File name without ending, the same in every language. */
  key: string;
  /** Language of the text. */
  locale: Locale;
  /** Language in which the document was first written. */
  original: Locale;
  /** Languages in which it exists. */
  languages: readonly Locale[];
  slug: string;
  formerSlugs: readonly string[];
  /** Path of the file under `content/`. */
  file: string;
  title: string;
  draft: boolean;
  published?: PartialDate;
  edited?: PartialDate;
  author?: string;
  reviewedBy?: string;
  notes: readonly Note[];
  lineBreaks?: 'paragraphs';
  /** Markdown. */
  body: string;
};

/** A case in one language. Relations are keys. */
export type CaseVersion = Version<'case'> & {
  index: number;
  cover?: { src: string; alt: string };
  citations: readonly Citation[];
  /** At least one; the first orders the lists. */
  dates: readonly [PartialDate, ...PartialDate[]];
  dateLabel?: string;
  relatedQuestions: readonly string[];
  court?: string;
  docket?: string;
  docketLink?: string;
  jurisdiction?: Jurisdiction;
  theme?: Theme;
  judge?: string;
  parties?: Parties;
  claims: readonly Claim[];
  status?: CaseStatus;
  /** The oldest first. */
  events: readonly CaseEvent[];
  /** The nearest first. */
  scheduled: readonly ScheduledDate[];
};

/** A question in one language. */
export type QuestionVersion = Version<'question'> & {
  index: number;
  shortAnswer: string;
  confidence: readonly [Confidence, ...Confidence[]];
  /** Changes of the levels, the newest first. */
  confidenceLog: readonly ConfidenceChange[];
  relatedCases: readonly string[];
  jurisdiction?: Jurisdiction;
  lawAsOf?: PartialDate;
};

/** A news summary in one language. */
export type NewsVersion = Version<'news'> & {
  index: number;
  eventDate: PartialDate;
  relatedCases: readonly string[];
  relatedQuestions: readonly string[];
  jurisdiction?: Jurisdiction;
};

/** A term of the glossary in one language; the body says what it means. */
export type TermVersion = Version<'term'> & {
  termClass: TermClass;
  /** Where the law says it, as lawyers write it. */
  citation?: string;
  /** What it is called elsewhere, each with the place in brackets. */
  variants: readonly string[];
  source?: string;
};

/** A page of the site itself (about, privacy) in one language. */
export type PageVersion = Version<'page'>;

/** A document in one language. */
export type DocumentVersion =
  CaseVersion | QuestionVersion | NewsVersion | TermVersion | PageVersion;

/** The version type of a kind. */
export type VersionOf<K extends DocumentKind> = Extract<DocumentVersion, { kind: K }>;
