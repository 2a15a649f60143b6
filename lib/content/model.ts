import type { Locale } from '@/i18n/locales';
import type { PartialDate } from '@/lib/format/partialDate';
import type { CaseState, DocumentKind, Jurisdiction, NoteClass, Theme } from './vocabulary';

export type { PartialDate };

/** How certain a short answer is, 1 to 5, and for what. */
export type ConfidenceLevel = 1 | 2 | 3 | 4 | 5;
export type Confidence = { level: ConfidenceLevel; scope?: string };

/** A dated note of the editors above a text. `text` is Markdown. */
export type Note = { id: string; date: PartialDate; class: NoteClass; text: string };

/** Where a case stood on a given day, and what says so. */
export type CaseStatus = { state: CaseState; asOf: PartialDate; source?: string };

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
  status?: CaseStatus;
};

/** A question in one language. */
export type QuestionVersion = Version<'question'> & {
  index: number;
  shortAnswer: string;
  confidence: readonly [Confidence, ...Confidence[]];
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

/** A page of the site itself (about, privacy) in one language. */
export type PageVersion = Version<'page'>;

/** A document in one language. */
export type DocumentVersion = CaseVersion | QuestionVersion | NewsVersion | PageVersion;

/** The version type of a kind. */
export type VersionOf<K extends DocumentKind> = Extract<DocumentVersion, { kind: K }>;
