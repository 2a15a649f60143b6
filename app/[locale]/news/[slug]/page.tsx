import { getLocale } from 'next-intl/server';
import { DocumentJsonLd } from '@/app/DocumentJsonLd';
import { buildBodyLabels } from '@/components/document/buildBodyLabels';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { NewsArticle } from '@/components/news/NewsArticle';
import {
  getStandings,
  listRelatedCases,
  listRelatedQuestions,
  listSlugs,
} from '@/lib/content/queries';
import { requireDocument } from '@/lib/content/requireDocument';
import { renderDocument } from '@/lib/content/renderDocument';
import { buildDocumentAlternates, buildDocumentMetadata } from '@/lib/seo/buildDocumentMetadata';
import { buildExcerpt } from '@/lib/text/plainText';

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => listSlugs('news');

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('news', locale, (await params).slug);
  return buildDocumentMetadata(version, locale, buildExcerpt(version.body, version.locale, 160));
}

export default async function Page({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('news', locale, (await params).slug);
  const questions = listRelatedQuestions(version, locale);
  return (
    <SiteFrame section="news" alternates={buildDocumentAlternates(version)}>
      <NewsArticle
        version={version}
        rendered={renderDocument(version, locale, await buildBodyLabels())}
        cases={listRelatedCases(version, locale)}
        questions={questions}
        standings={getStandings(questions, locale)}
      />
      <DocumentJsonLd version={version} />
    </SiteFrame>
  );
}
