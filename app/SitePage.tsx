import type { ReactNode } from 'react';
import { getLocale } from 'next-intl/server';
import { buildBodyLabels } from '@/components/document/buildBodyLabels';
import { DocumentJsonLd } from './DocumentJsonLd';
import { PageArticle } from '@/components/document/PageArticle';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { requirePage } from '@/lib/content/requireDocument';
import { renderDocument } from '@/lib/content/renderDocument';
import type { Heading } from '@/lib/text/renderBody';
import { buildDocumentAlternates } from '@/lib/seo/buildDocumentMetadata';

type SitePageProps = {
  pageKey: string;
  /** What follows the text, and its headings. */
  moreHeadings?: readonly Heading[];
  children?: ReactNode;
};

/** A page about the site itself, written in `content/<locale>/pages/<pageKey>.md`. */
export async function SitePage({ pageKey, moreHeadings, children }: SitePageProps) {
  const locale = await getLocale();
  const version = requirePage(pageKey, locale);
  return (
    <SiteFrame alternates={buildDocumentAlternates(version)}>
      <PageArticle
        version={version}
        rendered={renderDocument(version, locale, await buildBodyLabels())}
        {...(moreHeadings ? { moreHeadings } : {})}
      >
        {children}
      </PageArticle>
      <DocumentJsonLd version={version} />
    </SiteFrame>
  );
}
