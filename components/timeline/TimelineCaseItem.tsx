import { useTranslations } from 'next-intl';
import { StatusLine } from '@/components/case/StatusLine';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { TimelineCase } from '@/lib/content/timeline';
import { TimelineEntryItem } from './TimelineEntryItem';

type TimelineCaseItemProps = { history: TimelineCase };

/** The history of a case in words: all that the picture shows of it, and what it was about. */
export function TimelineCaseItem({ history }: TimelineCaseItemProps) {
  const t = useTranslations('Timeline');
  const { version, happened, scheduled } = history;
  return (
    <li className="grid gap-x-10 gap-y-4 rule-t border-hairline py-5 font-sans text-ui tablet:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <div className="grid content-start gap-1">
        <h3 className="font-serif text-body [font-weight:400]">
          <DocumentLink version={version} />
          <LanguageMark version={version} />
        </h3>
        {version.status && <StatusLine status={version.status} />}
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
