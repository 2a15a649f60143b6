import { typeset } from '@/i18n/typography';
import type { Translate } from '@/i18n/loadTranslate';
import type { CaseVersion, DocumentVersion, QuestionVersion } from '@/lib/content/model';
import { getStandingOfQuestion } from '@/lib/content/queries';
import { formatDate } from '@/lib/format/formatDate';
import type { PartialDate } from '@/lib/format/partialDate';
import { buildConfidenceWords } from './buildConfidenceWords';
import { buildKindWords } from './buildKindWords';
import { buildMovedWords } from './buildMovedWords';
import { buildStatusWords } from './buildStatusWords';

/** A fact of a document in words: "Status", "Withdrawn, as of September 2023". */
export type DocumentFact = { label: string; text: string };

/**
 * What the record of a document says, in the language of the document, for those who read it away
 * from its page; what is not known is left out.
 */
export function listDocumentFacts(version: DocumentVersion, translate: Translate): DocumentFact[] {
  const provenance = translate('Provenance');
  const date = (value: PartialDate | undefined) => value && formatDate(value, version.locale);
  const isTranslation = version.locale !== version.original;
  const language = { language: version.original };
  return [
    [translate('MarkdownCopy')('kind'), buildKindWords(version, translate)],
    ...listOwnFacts(version, translate, date),
    [provenance('author'), version.author],
    [provenance('reviewedBy'), version.reviewedBy],
    [provenance('published'), date(version.published)],
    [provenance('edited'), date(version.edited)],
    [provenance('languages'), provenance(isTranslation ? 'translated' : 'writtenHere', language)],
  ].flatMap(([label, text]) =>
    label && text ? [{ label, text: typeset(text, version.locale) }] : [],
  );
}

type Entries = [label: string, text: string | undefined][];
type WriteDate = (value: PartialDate | undefined) => string | undefined;

function listOwnFacts(version: DocumentVersion, translate: Translate, date: WriteDate): Entries {
  switch (version.kind) {
    case 'case':
      return listCaseFacts(version, translate, date);
    case 'question':
      return listQuestionFacts(version, translate, date);
    case 'news': {
      const t = translate('News');
      return [
        [t('eventDate'), date(version.eventDate)],
        [
          t('jurisdiction'),
          version.jurisdiction && translate('Jurisdiction')(version.jurisdiction),
        ],
      ];
    }
    case 'term': {
      const t = translate('Term');
      return [
        [t('citation'), version.citation],
        [t('variants'), version.variants.join('; ')],
        [t('source'), version.source],
      ];
    }
    case 'page':
      return [];
  }
}

function listCaseFacts(version: CaseVersion, translate: Translate, date: WriteDate): Entries {
  const t = translate('CaseRecord');
  const { citations, claims, court, dateLabel, dates, docket } = version;
  const { judge, jurisdiction, locale, parties, status } = version;
  return [
    [t('status'), status && buildStatusWords(status, locale, translate)],
    [t('jurisdiction'), jurisdiction && translate('Jurisdiction')(jurisdiction)],
    [t('court'), court],
    [t('docket'), docket],
    [t('judge'), judge],
    [t('plaintiffs'), parties?.plaintiffs],
    [t('defendants'), parties?.defendants],
    [t('claims'), claims.map(({ text }) => text).join('; ')],
    [t('citations'), citations.map(({ text }) => text).join('; ')],
    [dateLabel ?? t('filed'), dates.map(date).join('; ')],
  ];
}

function listQuestionFacts(
  version: QuestionVersion,
  translate: Translate,
  date: WriteDate,
): Entries {
  const t = translate('Question');
  const words = translate('Confidence');
  const { confidence, jurisdiction, lawAsOf, locale, shortAnswer } = version;
  const standing = getStandingOfQuestion(version, locale);
  return [
    [t('shortAnswer'), shortAnswer],
    [words('label'), confidence.map((level) => buildConfidenceWords(level, words)).join('; ')],
    [t('jurisdiction'), jurisdiction && translate('Jurisdiction')(jurisdiction)],
    [t('lawAsOf'), date(lawAsOf)],
    [t('casesInShort'), buildMovedWords(standing, locale, translate('Moved'))],
  ];
}
