import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import { caseStates, jurisdictions, noteClasses, themes } from './vocabulary';
import type {
  CaseVersion,
  Citation,
  Confidence,
  DocumentVersion,
  NewsVersion,
  Note,
  PageVersion,
  QuestionVersion,
} from './model';
import { pickDefined } from './pickDefined';
import { RecordReader } from './recordReader';
import type { SourceDocument } from './sourceDocument';

/** What a version is built from: the file, its front matter with inherited facts, its pairing. */
export type VersionParts = {
  source: SourceDocument;
  data: Readonly<Record<string, unknown>>;
  original: Locale;
  languages: readonly Locale[];
  /** Turns a relation (key or slug) into a key. */
  resolve: (reference: string, kind: 'case' | 'question') => string;
};

/**
 * One document in one language, typed, its texts typeset by the norms of their language.
 * @throws Error naming file and field where a value is missing or has the wrong form.
 */
export function buildVersion(parts: VersionParts): DocumentVersion {
  const read = new RecordReader(parts.source.file, parts.data);
  switch (parts.source.kind) {
    case 'case':
      return buildCase(parts, read);
    case 'question':
      return buildQuestion(parts, read);
    case 'news':
      return buildNews(parts, read);
    case 'page':
      return { ...buildBase(parts, read), kind: 'page' };
  }
}

function buildBase({ source, original, languages }: VersionParts, read: RecordReader) {
  const { body, file, key, locale } = source;
  return {
    ...{ body, file, key, locale, original, languages },
    slug: read.text('slug') ?? key,
    formerSlugs: read.texts('formerSlugs'),
    title: typeset(read.requireText('title').trim(), locale),
    draft: read.boolean('draft'),
    notes: buildNotes(read),
    ...pickDefined({
      published: read.date('published'),
      edited: read.date('edited'),
      author: read.text('author'),
      reviewedBy: read.text('reviewedBy'),
      lineBreaks: read.choice('lineBreaks', ['paragraphs']),
    }),
  } satisfies Omit<PageVersion, 'kind'>;
}

function buildCase(parts: VersionParts, read: RecordReader): CaseVersion {
  const cover = read.text('coverImg');
  const dateLabel = read.text('caseDateLabel');
  const { locale } = parts.source;
  return {
    ...buildBase(parts, read),
    kind: 'case',
    index: read.number('index'),
    citations: buildCitations(read, locale),
    dates: read.dates('caseDates'),
    relatedQuestions: read.texts('relatedQuestions').map((name) => parts.resolve(name, 'question')),
    ...pickDefined({
      cover: cover === undefined ? undefined : { src: cover, alt: readCoverAlt(read, locale) },
      dateLabel: dateLabel === undefined ? undefined : typeset(dateLabel, locale),
      court: read.text('court'),
      docket: read.text('docket'),
      docketLink: read.text('docketLink'),
      jurisdiction: read.choice('jurisdiction', jurisdictions),
      theme: read.choice('theme', themes),
      status: buildStatus(read),
    }),
  };
}

function readCoverAlt(read: RecordReader, locale: Locale): string {
  return typeset(read.requireText('coverImgAlt'), locale);
}

function buildQuestion(parts: VersionParts, read: RecordReader): QuestionVersion {
  const { locale } = parts.source;
  const [first, ...rest] = read.confidence('confidenceLevel');
  const typesetScope = ({ level, scope }: Confidence): Confidence =>
    scope === undefined ? { level } : { level, scope: typeset(scope, locale) };
  return {
    ...buildBase(parts, read),
    kind: 'question',
    index: read.number('index'),
    shortAnswer: typeset(read.requireText('shortAnswer'), locale),
    confidence: [typesetScope(first), ...rest.map(typesetScope)],
    relatedCases: read.texts('relatedCases').map((name) => parts.resolve(name, 'case')),
    ...pickDefined({
      jurisdiction: read.choice('jurisdiction', jurisdictions),
      lawAsOf: read.date('lawAsOf'),
    }),
  };
}

function buildNews(parts: VersionParts, read: RecordReader): NewsVersion {
  return {
    ...buildBase(parts, read),
    kind: 'news',
    index: read.number('index'),
    eventDate: read.requireDate('eventDate'),
    relatedCases: read.texts('relatedCases').map((name) => parts.resolve(name, 'case')),
    relatedQuestions: read.texts('relatedQuestions').map((name) => parts.resolve(name, 'question')),
    ...pickDefined({ jurisdiction: read.choice('jurisdiction', jurisdictions) }),
  };
}

function buildCitations(read: RecordReader, locale: Locale): Citation[] {
  const links = read.texts('citationLinks');
  return read.texts('citations').map((citation, at) => ({
    text: typeset(citation, locale),
    ...pickDefined({ href: links[at] || undefined }),
  }));
}

function buildStatus(read: RecordReader): CaseVersion['status'] {
  const status = read.record('status');
  return (
    status && {
      state: status.requireChoice('state', caseStates),
      asOf: status.requireDate('asOf'),
      ...pickDefined({ source: status.text('source') }),
    }
  );
}

/** The notes, newest first; those of one day in the order of the file. */
function buildNotes(read: RecordReader): Note[] {
  const notes = read.records('notes').map((note) => ({
    id: note.requireText('id'),
    date: note.requireDate('date'),
    class: note.requireChoice('class', noteClasses),
    text: note.requireText('text'),
  }));
  return notes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
