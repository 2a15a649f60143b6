import { useLocale, useTranslations } from 'next-intl';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { buildLangProps } from '@/components/document/buildLangProps';
import { Contents } from '@/components/document/Contents';
import { DocumentBody } from '@/components/document/DocumentBody';
import { DocumentTitle } from '@/components/document/DocumentTitle';
import { FallbackNotice } from '@/components/document/FallbackNotice';
import { Notes } from '@/components/document/Notes';
import { FeedLinks } from '@/components/entry/FeedLinks';
import { NewsCard } from '@/components/news/NewsCard';
import { SectionHeading } from '@/components/document/SectionHeading';
import { RelatedQuestions } from '@/components/question/RelatedQuestions';
import { getPath } from '@/i18n/paths';
import type { Standings } from '@/lib/content/findMoves';
import type { CaseVersion, NewsVersion, QuestionVersion, TermVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { hasFeed } from '@/lib/seo/feeds/listFeedScopes';
import { CaseRecord } from './CaseRecord';
import { CaseTimeline } from './CaseTimeline';
import { CoverImage } from './CoverImage';
import { ScheduledDates } from './ScheduledDates';
import { StatusLine } from './StatusLine';

type CaseArticleProps = {
  version: CaseVersion;
  rendered: RenderedDocument;
  /** The terms that its claims name, by key. */
  terms: ReadonlyMap<string, TermVersion>;
  questions: readonly QuestionVersion[];
  standings: Standings;
  news: readonly NewsVersion[];
};

/** The page of a case: name and status, the record beside it, the text, what it stands behind. */
export function CaseArticle({
  version,
  rendered,
  terms,
  questions,
  standings,
  news,
}: CaseArticleProps) {
  const t = useTranslations('Case');
  const sections = useTranslations('SiteHeader');
  const themes = useTranslations('Theme');
  const locale = useLocale();
  const { lang } = buildLangProps(version.locale, locale);
  const { cover, status, theme } = version;
  return (
    <article className="sheet">
      <Breadcrumbs
        trail={[{ label: sections('cases'), href: getPath(locale, { route: '/cases' }) }]}
      />
      <p className="mt-6 label tablet:mt-10 wide:mt-12">
        {[t('kind'), theme && themes(theme)].filter(Boolean).join(' · ')}
      </p>
      <header className="column-text mt-2 mb-4 wide:mt-8 wide:mb-12">
        <DocumentTitle version={version} />
        {status && (
          <p className="mt-4">
            <StatusLine status={status} complete />
          </p>
        )}
      </header>
      <div className="column-record wide:row-span-3 wide:mt-10">
        {cover && <CoverImage cover={cover} lang={lang} />}
        <div className="wide:mt-10">
          <CaseRecord version={version} terms={terms} />
        </div>
        <div className="my-8 wide:mt-10">
          <CaseTimeline version={version} />
          <ScheduledDates version={version} />
          {hasFeed(version, locale) && <FeedLinks scope={version} />}
        </div>
      </div>
      <div className="wide:col-start-1">
        <Contents headings={rendered.body.headings} {...(lang ? { lang } : {})} />
      </div>
      <div className="column-text">
        <FallbackNotice version={version} />
        <Notes notes={rendered.notes} {...(lang ? { lang } : {})} />
        <DocumentBody version={version} rendered={rendered} />
        <RelatedQuestions heading={t('questions')} questions={questions} standings={standings} />
        {news.length > 0 && (
          <section>
            <SectionHeading>{t('news')}</SectionHeading>
            <ul className="-mt-6 first-bare">
              {news.map((item) => (
                <NewsCard key={item.key} version={item} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}
