import { useTranslations } from 'next-intl';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import { StatusLine } from '@/components/case/StatusLine';
import type { TimelineCase } from '@/lib/content/timeline';
import { TimelineEntryItem } from './TimelineEntryItem';

type TimelineCaseItemProps = { history: TimelineCase };

/** The history of a case in words: all that the picture shows of it, and more. */
export function TimelineCaseItem({ history }: TimelineCaseItemProps) {
  const t = useTranslations('Timeline');
  const { version, happened, scheduled } = history;
  return (
    <li
      id={version.key}
      className="grid gap-x-10 gap-y-4 rule-t border-hairline py-5 tablet:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
    >
      <div>
        <h3 className="[font-weight:400]">
          <DocumentLink version={version} />
          <LanguageMark version={version} />
        </h3>
        {version.status && (
          <p className="mt-1">
            <StatusLine status={version.status} />
          </p>
        )}
      </div>
      <div className="grid content-start gap-3">
        <ol className="grid gap-3">
          {happened.map((entry) => (
            <TimelineEntryItem key={entry.id} entry={entry} version={version} />
          ))}
        </ol>
        {scheduled.length > 0 && (
          <>
            <p className="label">{t('scheduled')}</p>
            <ol className="grid gap-3">
              {scheduled.map((entry) => (
                <TimelineEntryItem key={entry.id} entry={entry} version={version} />
              ))}
            </ol>
          </>
        )}
      </div>
    </li>
  );
}
