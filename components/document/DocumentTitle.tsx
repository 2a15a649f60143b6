import { useLocale } from 'next-intl';
import type { DocumentVersion } from '@/lib/content/model';
import { buildLangProps } from './buildLangProps';
import { TitleText } from './TitleText';

type DocumentTitleProps = { version: DocumentVersion };

/** The title of a document at the head of its page, in the language of the document. */
export function DocumentTitle({ version }: DocumentTitleProps) {
  return (
    <h1 {...buildLangProps(version.locale, useLocale())} className="title">
      <TitleText>{version.title}</TitleText>
    </h1>
  );
}
