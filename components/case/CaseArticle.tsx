import { useLocale, useTranslations } from 'next-intl';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { buildLangProps } from '@/components/document/buildLangProps';
import { Contents } from '@/components/document/Contents';
import { DocumentBody } from '@/components/document/DocumentBody';
import { DocumentTitle } from '@/components/document/DocumentTitle';
import { FallbackNotice } from '@/components/document/FallbackNotice';
import { Notes } from '@/components/document/Notes';
import { NewsCard } from '@/components/news/NewsCard';
import { SectionHeading } from '@/components/document/SectionHeading';
import { RelatedQuestions } from '@/components/question/RelatedQuestions';
import { getPath } from '@/i18n/paths';
import type { CaseVersion, NewsVersion, QuestionVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { CaseRecord } from './CaseRecord';
import { CoverImage } from './CoverImage';
import { StatusLine } from './StatusLine';

type CaseArticleProps = {
  version: CaseVersion;
  rendered: RenderedDocument;
  questions: readonly QuestionVersion[];
  news: readonly NewsVersion[];
};

/** The page of a case: name and status, the record beside it, the text, what it stands behind. */
export function CaseArticle({ version, rendered, questions, news }: CaseArticleProps) {
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
            <StatusLine status={status} />
          </p>
        )}
      </header>
      <div className="column-record wide:row-span-2 wide:mt-10">
        {cover && <CoverImage cover={cover} lang={lang} />}
        <div className="wide:mt-10">
          <CaseRecord version={version} />
        </div>
      </div>
      <div className="wide:col-start-1">
        <Contents headings={rendered.body.headings} {...(lang ? { lang } : {})} />
      </div>
      <div className="column-text">
        <FallbackNotice version={version} />
        <Notes notes={rendered.notes} {...(lang ? { lang } : {})} />
        <DocumentBody version={version} rendered={rendered} />
        <RelatedQuestions heading={t('questions')} questions={questions} />
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
