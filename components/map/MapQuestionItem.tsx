import { useTranslations } from 'next-intl';
import { StatusLine } from '@/components/case/StatusLine';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { QuestionCases } from '@/lib/content/questionMap';

type MapQuestionItemProps = { entry: QuestionCases };

/** A question and the cases behind its answer, in words; what each case is at now stands beside it. */
export function MapQuestionItem({ entry: { question, cases } }: MapQuestionItemProps) {
  const t = useTranslations('QuestionMap');
  return (
    <li className="grid gap-x-10 gap-y-3 rule-t border-hairline py-5 tablet:grid-cols-2">
      <h3 className="[font-weight:400]">
        <DocumentLink version={question} />
        <LanguageMark version={question} />
      </h3>
      {cases.length > 0 ? (
        <ul className="grid content-start gap-2 font-sans text-ui">
          {cases.map((version) => (
            <li key={version.key}>
              <DocumentLink version={version} />
              <LanguageMark version={version} />
              {version.status && <StatusLine status={version.status} />}
            </li>
          ))}
        </ul>
      ) : (
        <p className="font-sans text-ui text-soft">{t('noCases')}</p>
      )}
    </li>
  );
}
