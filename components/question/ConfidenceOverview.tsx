import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DocumentLink } from '@/components/document/DocumentLink';
import type { QuestionVersion } from '@/lib/content/model';
import { confidenceLevels } from '@/lib/content/parseConfidence';
import { ConfidenceCell } from './ConfidenceCell';

type ConfidenceOverviewProps = { questions: readonly QuestionVersion[] };

/**
 * How certain the answers are, one under the other: a column a level, a row for each part of an
 * answer. It is a table, so that it says the same to those who hear it.
 */
export function ConfidenceOverview({ questions }: ConfidenceOverviewProps) {
  const t = useTranslations('ConfidenceOverview');
  const words = useTranslations('Confidence');
  const reader = useLocale();
  if (questions.length === 0) return null;
  return (
    <table className="overview">
      <caption className="label">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('answer')}</th>
          {confidenceLevels.map((level) => (
            <th key={level} scope="col">
              <b>{level}</b> <span>{words(`level${level}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {questions.map((version) => (
        <tbody key={version.key} {...buildLangProps(version.locale, reader)}>
          <tr>
            <th scope="rowgroup" colSpan={confidenceLevels.length + 1}>
              <DocumentLink version={version} className="quiet" />
            </th>
          </tr>
          {version.confidence.map((confidence) => (
            <tr key={confidence.scope ?? ''}>
              <th scope="row">{confidence.scope ?? version.shortAnswer}</th>
              {confidenceLevels.map((level) => (
                <ConfidenceCell key={level} level={level} confidence={confidence} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
