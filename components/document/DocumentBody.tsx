import { useLocale } from 'next-intl';
import type { DocumentVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { BehindNotice } from './BehindNotice';
import { buildLangProps } from './buildLangProps';

type DocumentBodyProps = { version: DocumentVersion; rendered: RenderedDocument };

/**
 * The text of a document: sanitised HTML with numbered blocks, in its own language, and above it where
 * it is behind its original.
 */
export function DocumentBody({ version, rendered }: DocumentBodyProps) {
  return (
    <>
      <BehindNotice behind={rendered.behind} />
      <div
        className="prose"
        {...buildLangProps(version.locale, useLocale())}
        dangerouslySetInnerHTML={{ __html: rendered.body.html }}
      />
    </>
  );
}
