import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type RecordProps = {
  /** What the record is about: heard by those who do not see where it stands, and its fold on phones. */
  label: string;
  children: ReactNode;
};

/** The facts of a document beside its text, as a definition list; folded where there is no room. */
export function Record({ label, children }: RecordProps) {
  const t = useTranslations('Record');
  return (
    <details className="fold my-8 wide:my-0">
      <summary className="label">{label}</summary>
      <dl className="grid gap-5 pb-5 font-sans text-ui tablet:max-wide:grid-cols-2">{children}</dl>
      <p className="rule-t border-hairline py-4 font-sans text-label text-soft">{t('advice')}</p>
    </details>
  );
}
