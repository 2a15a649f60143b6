import { useLocale } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import { getEntryPath } from '@/lib/content/entries/getEntryPath';
import { getEntryText } from '@/lib/content/entries/getEntryText';
import { EntryKind } from './EntryKind';
import type { EntryGroup } from './groupEntries';

type EntryItemProps = { entries: EntryGroup };

/** What is new about a document on one day: its title, and of each entry what it is and what it says. */
export function EntryItem({ entries }: EntryItemProps) {
  const reader = useLocale();
  const { version } = entries[0];
  const lang = buildLangProps(version.locale, reader);
  return (
    <li className="rule-t border-hairline py-4 tablet:py-5">
      <h3 className="lead">
        <DocumentLink version={version} className="quiet" />
        <LanguageMark version={version} />
      </h3>
      {entries.map((entry) => (
        <div key={entry.id} className="mt-2.5 max-w-160">
          <p className="font-sans text-label">
            <a href={getEntryPath(entry, reader)} className="quiet text-soft">
              <EntryKind entry={entry} />
            </a>
          </p>
          <p className="note" {...lang}>
            {getEntryText(entry)}
          </p>
        </div>
      ))}
    </li>
  );
}
