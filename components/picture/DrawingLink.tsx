import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { buildLangProps } from '@/components/document/buildLangProps';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';

type DrawingLinkProps = { version: DocumentVersion | undefined; children: ReactNode };

/**
 * Leads from a name in a picture to the document, for those who point at it. Keys and voices take the
 * list below the picture, which has the same links, so that nobody passes all of them twice.
 */
export function DrawingLink({ version, children }: DrawingLinkProps) {
  const reader = useLocale();
  if (!version) return children;
  return (
    <a
      href={getDocumentPath(version, reader)}
      tabIndex={-1}
      {...buildLangProps(version.locale, reader)}
    >
      {children}
    </a>
  );
}
