import { useLocale } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { LanguageMark } from '@/components/document/LanguageMark';
import { TitleText } from '@/components/document/TitleText';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { Entry } from '@/lib/content/entries/entry';
import { getEntryFragment } from '@/lib/content/entries/getEntryFragment';
import { getEntryText } from '@/lib/content/entries/getEntryText';
import { EntryKind } from './EntryKind';

type EntryItemProps = { entry: Entry };

/** Something new in a list: what it is, the document it belongs to, what it says. */
export function EntryItem({ entry }: EntryItemProps) {
  const reader = useLocale();
  const { version } = entry;
  const lang = buildLangProps(version.locale, reader);
  const text = getEntryText(entry);
  return (
    <li className="rule-t border-hairline py-4">
      <p className="font-sans text-label text-soft">
        <EntryKind entry={entry} />
      </p>
      <h3 className="lead">
        <a
          href={getDocumentPath(version, reader) + getEntryFragment(entry)}
          className="quiet"
          {...lang}
        >
          <TitleText>{version.title}</TitleText>
        </a>
        <LanguageMark version={version} />
      </h3>
      {text !== '' && (
        <p className="note max-w-160" {...lang}>
          {text}
        </p>
      )}
    </li>
  );
}
