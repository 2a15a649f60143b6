import { getLocale, getTranslations } from 'next-intl/server';
import { DocumentJsonLd } from '@/app/DocumentJsonLd';
import { CaseArticle } from '@/components/case/CaseArticle';
import { buildBodyLabels } from '@/components/document/buildBodyLabels';
import { SiteFrame } from '@/components/frame/SiteFrame';
import {
  getStandings,
  listNewsOfCase,
  listRelatedQuestions,
  listSlugs,
  listTermsOfCase,
} from '@/lib/content/queries';
import { requireDocument } from '@/lib/content/requireDocument';
import { renderDocument } from '@/lib/content/renderDocument';
import { buildDocumentAlternates, buildDocumentMetadata } from '@/lib/seo/buildDocumentMetadata';
import { hasFeed } from '@/lib/seo/feeds/listFeedScopes';
import { buildExcerpt } from '@/lib/text/plainText';

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => listSlugs('case');

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('case', locale, (await params).slug);
  const t = await getTranslations('Case');
  const excerpt = buildExcerpt(version.body, version.locale, 110);
  return buildDocumentMetadata(
    version,
    locale,
    t('description', { title: version.title, excerpt }),
    hasFeed(version, locale) ? ['all', version] : ['all'],
  );
}

export default async function Page({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('case', locale, (await params).slug);
  const questions = listRelatedQuestions(version, locale);
  return (
    <SiteFrame section="cases" alternates={buildDocumentAlternates(version)}>
      <CaseArticle
        version={version}
        rendered={renderDocument(version, locale, await buildBodyLabels())}
        terms={listTermsOfCase(version, locale)}
        questions={questions}
        standings={getStandings(questions, locale)}
        news={listNewsOfCase(version, locale)}
      />
      <DocumentJsonLd version={version} />
    </SiteFrame>
  );
}
