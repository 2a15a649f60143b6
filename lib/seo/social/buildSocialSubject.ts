import type { Translate } from '@/i18n/loadTranslate';
import { isEnded } from '@/lib/content/isEnded';
import type { CaseVersion, DocumentVersion, QuestionVersion } from '@/lib/content/model';
import { getStandingOfQuestion } from '@/lib/content/queries';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';
import { buildExcerpt } from '@/lib/text/plainText';
import { buildConfidenceWords } from '../words/buildConfidenceWords';
import { buildMovedWords } from '../words/buildMovedWords';
import { buildStatusWords } from '../words/buildStatusWords';
import { buildKindWords } from '../words/buildKindWords';
import type { SocialFact, SocialSubject } from './socialSubject';

/** What the social image of a document shows; `translate` is in the language of the document. */
export function buildSocialSubject(version: DocumentVersion, translate: Translate): SocialSubject {
  return {
    locale: version.locale,
    kind: buildKindWords(version, translate),
    title: version.title,
    ...(version.kind === 'question' ? { answer: version.shortAnswer } : {}),
    facts: listFacts(version, translate),
    ...(version.kind === 'case' && version.cover ? { cover: version.cover.src } : {}),
  };
}

function listFacts(version: DocumentVersion, translate: Translate): SocialFact[] {
  switch (version.kind) {
    case 'case':
      return listCaseFacts(version, translate);
    case 'question':
      return listQuestionFacts(version, translate);
    case 'news': {
      const date = formatDate(version.eventDate, version.locale);
      const precision = getPrecision(version.eventDate);
      return [{ text: translate('News')('onEvents', { precision, date }) }];
    }
    case 'term':
      return [{ text: buildExcerpt(version.body, version.locale, 150) }];
    case 'page':
      return [];
  }
}

function listCaseFacts({ locale, status }: CaseVersion, translate: Translate): SocialFact[] {
  if (!status) return [];
  const mark = isEnded(status.state) ? 'filled' : 'hollow';
  return [{ text: buildStatusWords(status, locale, translate), mark }];
}

function listQuestionFacts(version: QuestionVersion, translate: Translate): SocialFact[] {
  const { confidence, locale } = version;
  const words = translate('Confidence');
  const standing = getStandingOfQuestion(version, locale);
  const moved = buildMovedWords(standing, locale, translate('Moved'), 'short');
  const levels = confidence.map((level) => ({
    text: buildConfidenceWords(level, words),
    level: level.level,
  }));
  return moved === undefined ? levels : [...levels, { text: moved }];
}
