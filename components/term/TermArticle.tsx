import { useLocale, useTranslations } from 'next-intl';
import { RelatedCases } from '@/components/case/RelatedCases';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DocumentBody } from '@/components/document/DocumentBody';
import { DocumentTitle } from '@/components/document/DocumentTitle';
import { FallbackNotice } from '@/components/document/FallbackNotice';
import { Notes } from '@/components/document/Notes';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { getPath } from '@/i18n/paths';
import type { CaseVersion, TermVersion } from '@/lib/content/model';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { TermRecord } from './TermRecord';

type TermArticleProps = {
  version: TermVersion;
  /** The term as the other languages have it. */
  others: readonly TermVersion[];
  rendered: RenderedDocument;
  cases: readonly CaseVersion[];
};

/** The page of a term: its name, what it means, what it is called elsewhere, the cases that rest on it. */
export function TermArticle({ version, others, rendered, cases }: TermArticleProps) {
  const t = useTranslations('Term');
  const classes = useTranslations('TermClass');
  const sections = useTranslations('SiteHeader');
  const locale = useLocale();
  return (
    <article className="sheet">
      <Breadcrumbs
        trail={[{ label: sections('glossary'), href: getPath(locale, { route: '/glossary' }) }]}
      />
      <p className="mt-6 label tablet:mt-10 wide:mt-12">
        {`${t('kind')} · ${classes(version.termClass)}`}
      </p>
      <header className="column-spread mt-2 mb-4 wide:mt-8 wide:mb-12 wide:pr-20">
        <DocumentTitle version={version} />
      </header>
      <div className="column-record wide:row-start-3">
        <TermRecord version={version} others={others} />
      </div>
      <div className="column-text wide:row-start-3">
        <FallbackNotice version={version} />
        <Notes notes={rendered.notes} {...buildLangProps(version.locale, locale)} />
        <DocumentBody version={version} rendered={rendered} />
        <RelatedCases heading={t('cases')} cases={cases} />
      </div>
    </article>
  );
}
