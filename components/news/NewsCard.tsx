import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { NewsVersion } from '@/lib/content/model';
import { NewsDateline } from './NewsDateline';

type NewsCardProps = { version: NewsVersion };

/** A news summary wherever news is listed: headline, the day of the events, the language it was written in. */
export function NewsCard({ version }: NewsCardProps) {
  return (
    <li>
      <h3 className="headline">
        <DocumentLink version={version} className="quiet" />
        <LanguageMark version={version} />
      </h3>
      <NewsDateline version={version} />
    </li>
  );
}
