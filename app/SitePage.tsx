import { getLocale } from 'next-intl/server';
import { buildBodyLabels } from '@/components/document/buildBodyLabels';
import { PageArticle } from '@/components/document/PageArticle';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { requirePage } from '@/lib/content/requireDocument';
import { renderDocument } from '@/lib/content/renderDocument';
import { buildDocumentAlternates } from '@/lib/seo/buildDocumentMetadata';

type SitePageProps = { pageKey: string };

/** A page about the site itself, written in `content/<locale>/pages/<pageKey>.md`. */
export async function SitePage({ pageKey }: SitePageProps) {
  const locale = await getLocale();
  const version = requirePage(pageKey, locale);
  return (
    <SiteFrame alternates={buildDocumentAlternates(version)}>
      <PageArticle
        version={version}
        rendered={renderDocument(version, locale, await buildBodyLabels())}
      />
    </SiteFrame>
  );
}
