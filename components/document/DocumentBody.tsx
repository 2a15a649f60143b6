import { useLocale } from 'next-intl';
import type { DocumentVersion } from '@/lib/content/model';
import { buildLangProps } from './buildLangProps';

type DocumentBodyProps = { version: DocumentVersion; html: string };

/** The text of a document: sanitised HTML with numbered blocks, in its own language. */
export function DocumentBody({ version, html }: DocumentBodyProps) {
  return (
    <div
      className="prose"
      {...buildLangProps(version.locale, useLocale())}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
