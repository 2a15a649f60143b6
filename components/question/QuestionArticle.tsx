import { useLocale, useTranslations } from 'next-intl';
import { RelatedCases } from '@/components/case/RelatedCases';
import { buildLangProps } from '@/components/document/buildLangProps';
import { Contents } from '@/components/document/Contents';
import { DocumentBody } from '@/components/document/DocumentBody';
import { DocumentTitle } from '@/components/document/DocumentTitle';
import { FallbackNotice } from '@/components/document/FallbackNotice';
import { Notes } from '@/components/document/Notes';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { getPath } from '@/i18n/paths';
import type { AnswerStanding } from '@/lib/content/findMoves';
import type { CaseVersion, QuestionVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { MovedNotice } from './MovedNotice';
import { QuestionRecord } from './QuestionRecord';
import { ShortAnswer } from './ShortAnswer';

type QuestionArticleProps = {
  version: QuestionVersion;
  rendered: RenderedDocument;
  cases: readonly CaseVersion[];
  standing: AnswerStanding;
};

/** The page of a question: the short answer is the largest thing on it, how certain it is beside it. */
export function QuestionArticle({ version, rendered, cases, standing }: QuestionArticleProps) {
  const t = useTranslations('Question');
  const sections = useTranslations('SiteHeader');
  const locale = useLocale();
  const lang = buildLangProps(version.locale, locale);
  return (
    <article className="sheet">
      <Breadcrumbs
        trail={[{ label: sections('questions'), href: getPath(locale, { route: '/questions' }) }]}
      />
      <p className="mt-6 label tablet:mt-10 wide:mt-12">{t('kind')}</p>
      <header className="column-spread mt-2 wide:mt-8 wide:pr-20">
        <DocumentTitle version={version} />
      </header>
      <p className="mt-8 label wide:mt-12">{t('shortAnswer')}</p>
      <div className="column-text mt-1 wide:mt-10">
        <ShortAnswer version={version} />
        <MovedNotice standing={standing} />
      </div>
      <div className="column-record wide:row-span-2 wide:mt-12">
        <QuestionRecord version={version} cases={cases} />
      </div>
      <div className="wide:col-start-1 wide:pt-16">
        <Contents
          start={{ id: 'answer', text: t('fullAnswer') }}
          headings={rendered.body.headings}
          {...lang}
        />
      </div>
      <div className="column-text wide:pt-16">
        <FallbackNotice version={version} />
        <Notes notes={rendered.notes} {...lang} />
        <h2 id="answer" className="mb-4 heading">
          {t('fullAnswer')}
        </h2>
        <DocumentBody version={version} rendered={rendered} />
        <RelatedCases heading={t('relatedCases')} cases={cases} />
      </div>
    </article>
  );
}
