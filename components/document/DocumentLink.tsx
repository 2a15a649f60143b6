import { useLocale } from 'next-intl';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { buildLangProps } from './buildLangProps';
import { TitleText } from './TitleText';

type DocumentLinkProps = { version: DocumentVersion; className?: string };

/** The title of a document as a link to it, for readers of this language. */
export function DocumentLink({ version, className }: DocumentLinkProps) {
  const reader = useLocale();
  const lang = buildLangProps(version.locale, reader);
  return (
    <a href={getDocumentPath(version, reader)} className={className} {...lang}>
      <TitleText>{version.title}</TitleText>
    </a>
  );
}
