import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';

type RecordEntryProps = {
  term: string;
  /** Language of the term, where it is not the reader's. */
  lang?: Locale;
  children: ReactNode;
};

/** One fact of a record; nothing at all where the fact is not known. */
export function RecordEntry({ term, lang, children }: RecordEntryProps) {
  if (children === undefined || children === null || children === false) return null;
  return (
    <div>
      <dt lang={lang} className="label">
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
