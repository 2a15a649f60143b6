import { getLocale, getTranslations } from 'next-intl/server';
import { DocumentJsonLd } from '@/app/DocumentJsonLd';
import { buildBodyLabels } from '@/components/document/buildBodyLabels';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { buildConfidenceWords } from '@/lib/seo/words/buildConfidenceWords';
import { QuestionArticle } from '@/components/question/QuestionArticle';
import { getStandingOfQuestion, listRelatedCases, listSlugs } from '@/lib/content/queries';
import { requireDocument } from '@/lib/content/requireDocument';
import { renderDocument } from '@/lib/content/renderDocument';
import { formatList } from '@/lib/format/formatList';
import { buildDocumentAlternates, buildDocumentMetadata } from '@/lib/seo/buildDocumentMetadata';

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = () => listSlugs('question');

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('question', locale, (await params).slug);
  const t = await getTranslations('Question');
  const words = await getTranslations('Confidence');
  const levels = version.confidence.map((level) => buildConfidenceWords(level, words));
  const confidence = `${formatList(levels, locale)}.`;
  return buildDocumentMetadata(
    version,
    locale,
    t('description', { answer: version.shortAnswer, confidence }),
  );
}

export default async function Page({ params }: Props) {
  const locale = await getLocale();
  const version = requireDocument('question', locale, (await params).slug);
  return (
    <SiteFrame section="questions" alternates={buildDocumentAlternates(version)}>
      <QuestionArticle
        version={version}
        rendered={renderDocument(version, locale, await buildBodyLabels())}
        cases={listRelatedCases(version, locale)}
        standing={getStandingOfQuestion(version, locale)}
      />
      <DocumentJsonLd version={version} />
    </SiteFrame>
  );
}
