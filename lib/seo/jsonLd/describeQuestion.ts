import type { QAPage } from 'schema-dts';
import { typeset } from '@/i18n/typography';
import type { Translate } from '@/i18n/loadTranslate';
import type { QuestionVersion } from '@/lib/content/model';
import { buildConfidenceWords } from '../words/buildConfidenceWords';
import { describePublisher, describeWork } from './describeWork';

/** A question with its accepted answer: the short one, never without how certain it is. */
export function describeQuestion(version: QuestionVersion, translate: Translate): QAPage {
  const { confidence, edited, shortAnswer, title } = version;
  const words = translate('Confidence');
  const levels = confidence.map((level) => buildConfidenceWords(level, words));
  const work = describeWork(version);
  return {
    '@type': 'QAPage',
    ...work,
    publisher: describePublisher(version.locale, translate),
    mainEntity: {
      '@type': 'Question',
      name: title,
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: typeset(`${shortAnswer} (${levels.join('; ')})`, version.locale),
        url: `${work['@id']}#answer`,
        ...(edited === undefined ? {} : { dateModified: edited }),
      },
    },
  };
}
