import { useLocale, useTranslations } from 'next-intl';
import { RelatedCases } from '@/components/case/RelatedCases';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DocumentBody } from '@/components/document/DocumentBody';
import { DocumentTitle } from '@/components/document/DocumentTitle';
import { FallbackNotice } from '@/components/document/FallbackNotice';
import { Notes } from '@/components/document/Notes';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { RelatedQuestions } from '@/components/question/RelatedQuestions';
import { getPath } from '@/i18n/paths';
import type { Standings } from '@/lib/content/findMoves';
import type { CaseVersion, NewsVersion, QuestionVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { NewsDateline } from './NewsDateline';
import { NewsRecord } from './NewsRecord';

type NewsArticleProps = {
  version: NewsVersion;
  rendered: RenderedDocument;
  cases: readonly CaseVersion[];
  questions: readonly QuestionVersion[];
  standings: Standings;
};

/** The page of a news summary: headline, what has changed since, the text, the cases it is about. */
export function NewsArticle({ version, rendered, cases, questions, standings }: NewsArticleProps) {
  const t = useTranslations('News');
  const sections = useTranslations('SiteHeader');
  const locale = useLocale();
  const lang = buildLangProps(version.locale, locale);
  return (
    <article className="sheet">
      <Breadcrumbs
        trail={[{ label: sections('news'), href: getPath(locale, { route: '/news' }) }]}
      />
      <p className="mt-6 label tablet:mt-10 wide:mt-12">{t('kind')}</p>
      <header className="column-spread mt-2 mb-4 wide:mt-8 wide:mb-12 wide:pr-20">
        <DocumentTitle version={version} />
        <NewsDateline version={version} />
      </header>
      <div className="column-record wide:row-start-3">
        <NewsRecord version={version} />
      </div>
      <div className="column-text wide:row-start-3">
        <FallbackNotice version={version} />
        <Notes notes={rendered.notes} {...lang} />
        <DocumentBody version={version} rendered={rendered} />
        <RelatedCases heading={t('relatedCases')} cases={cases} />
        <RelatedQuestions
          heading={t('relatedQuestions')}
          questions={questions}
          standings={standings}
        />
      </div>
    </article>
  );
}
