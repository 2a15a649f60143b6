import type { ReactNode } from 'react';

type RecordEntryProps = { term: string; children: ReactNode };

/** One fact of a record; nothing at all where the fact is not known. */
export function RecordEntry({ term, children }: RecordEntryProps) {
  if (children === undefined || children === null || children === false) return null;
  return (
    <div>
      <dt className="label">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
