import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import type { PageVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import type { Heading } from '@/lib/text/renderBody';
import { buildLangProps } from './buildLangProps';
import { Contents } from './Contents';
import { DateText } from './DateText';
import { DocumentBody } from './DocumentBody';
import { DocumentTitle } from './DocumentTitle';
import { FallbackNotice } from './FallbackNotice';

type PageArticleProps = {
  version: PageVersion;
  rendered: RenderedDocument;
  /** What follows the text, and its headings. */
  moreHeadings?: readonly Heading[];
  children?: ReactNode;
};

/** A page about the site itself. */
export function PageArticle({ version, rendered, moreHeadings = [], children }: PageArticleProps) {
  const t = useTranslations('Page');
  const provenance = useTranslations('Provenance');
  const lang = buildLangProps(version.locale, useLocale());
  return (
    <article className="sheet">
      <Breadcrumbs trail={[]} />
      <p className="mt-6 label tablet:mt-10 wide:mt-12">{t('kind')}</p>
      <header className="column-spread mt-2 mb-8 wide:mt-8 wide:mb-12">
        <DocumentTitle version={version} />
        {version.edited && (
          <p className="mt-2 font-sans text-ui text-soft">
            {provenance('edited')} <DateText date={version.edited} />
          </p>
        )}
      </header>
      <div className="wide:col-start-1">
        <Contents headings={[...rendered.body.headings, ...moreHeadings]} {...lang} />
      </div>
      <div className="column-text">
        <FallbackNotice version={version} />
        <DocumentBody version={version} rendered={rendered} />
        {children}
      </div>
    </article>
  );
}
