import type { CardHeading } from '@/components/document/cardHeading';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { NewsVersion } from '@/lib/content/model';
import { NewsDateline } from './NewsDateline';

type NewsCardProps = {
  version: NewsVersion;
  heading?: CardHeading;
};

/** A news summary wherever news is listed: headline, the day of the events, the language it was written in. */
export function NewsCard({ version, heading: Heading = 'h3' }: NewsCardProps) {
  return (
    <li className="rule-t py-6">
      <Heading className="headline">
        <DocumentLink version={version} className="quiet" />
        <LanguageMark version={version} />
      </Heading>
      <NewsDateline version={version} />
    </li>
  );
}
