import { useLocale } from 'next-intl';
import type { CardHeading } from '@/components/document/cardHeading';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { AnswerStanding } from '@/lib/content/findMoves';
import type { QuestionVersion } from '@/lib/content/model';
import { ConfidenceMeter } from './ConfidenceMeter';
import { MovedMark } from './MovedMark';

type QuestionCardProps = {
  version: QuestionVersion;
  heading?: CardHeading;
  standing?: AnswerStanding | undefined;
};

/** A question wherever questions are listed: what is asked, the short answer, how certain it is,
 * whether it is behind. */
export function QuestionCard({ version, heading: Heading = 'h3', standing }: QuestionCardProps) {
  const lang = buildLangProps(version.locale, useLocale());
  return (
    <li className="grid gap-x-10 gap-y-4 rule-t py-6 tablet:grid-cols-[minmax(0,1fr)_14.5rem]">
      <Heading className="headline">
        <DocumentLink version={version} className="quiet" />
        <LanguageMark version={version} />
      </Heading>
      <div className="grid content-start gap-3">
        <p className="lead" {...lang}>
          {version.shortAnswer}
        </p>
        {version.confidence.map((confidence) => (
          <ConfidenceMeter key={confidence.scope ?? ''} confidence={confidence} compact />
        ))}
        {standing && <MovedMark standing={standing} />}
      </div>
    </li>
  );
}
