import { getLocale } from 'next-intl/server';
import { DocumentJsonLd } from '@/app/DocumentJsonLd';
import { buildBodyLabels } from '@/components/document/buildBodyLabels';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { TermArticle } from '@/components/term/TermArticle';
import { listCasesOfTerm, listOtherVersions, listSlugs } from '@/lib/content/queries';
import { requireDocument } from '@/lib/content/requireDocument';
import { renderDocument } from '@/lib/content/renderDocument';
import { buildDocumentAlternates, buildDocumentMetadata } from '@/lib/seo/buildDocumentMetadata';
import { buildExcerpt } from '@/lib/text/plainText';

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => listSlugs('term');

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('term', locale, (await params).slug);
  return buildDocumentMetadata(version, locale, buildExcerpt(version.body, version.locale, 160));
}

export default async function Page({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('term', locale, (await params).slug);
  return (
    <SiteFrame section="glossary" alternates={buildDocumentAlternates(version)}>
      <TermArticle
        version={version}
        others={listOtherVersions(version)}
        rendered={renderDocument(version, locale, await buildBodyLabels())}
        cases={listCasesOfTerm(version, locale)}
      />
      <DocumentJsonLd version={version} />
    </SiteFrame>
  );
}
