import { typeset } from '@/i18n/typography';
import { buildBase, type VersionParts } from './buildBase';
import { buildCaseVersion } from './buildCaseVersion';
import { buildQuestionVersion } from './buildQuestionVersion';
import type { DocumentVersion, NewsVersion, TermVersion } from './model';
import { pickDefined } from './pickDefined';
import { RecordReader } from './recordReader';
import { jurisdictions, termClasses } from './vocabulary';

/**
 * One document in one language, typed, its texts typeset by the norms of their language.
 * @throws Error naming file and field where a value is missing or has the wrong form.
 */
export function buildVersion(parts: VersionParts): DocumentVersion {
  const read = new RecordReader(parts.source.file, parts.data);
  switch (parts.source.kind) {
    case 'case':
      return buildCaseVersion(parts, read);
    case 'question':
      return buildQuestionVersion(parts, read);
    case 'news':
      return buildNews(parts, read);
    case 'term':
      return buildTerm(parts, read);
    case 'page':
      return { ...buildBase(parts, read), kind: 'page' };
  }
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

function buildTerm(parts: VersionParts, read: RecordReader): TermVersion {
  const { locale } = parts.source;
  const citation = read.text('citation');
  return {
    ...buildBase(parts, read),
    kind: 'term',
    termClass: read.requireChoice('termClass', termClasses),
    variants: read.texts('variants').map((variant) => typeset(variant, locale)),
    ...pickDefined({
      citation: citation === undefined ? undefined : typeset(citation, locale),
      source: read.text('source'),
    }),
  };
}
