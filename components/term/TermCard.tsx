import { useLocale } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import type { CardHeading } from '@/components/document/cardHeading';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { TermVersion } from '@/lib/content/model';
import { buildExcerpt } from '@/lib/text/plainText';

/** Characters of a definition that the list shows. */
const SHOWN = 180;

type TermCardProps = { version: TermVersion; heading?: CardHeading };

/** A term wherever terms are listed: its name and what it means. */
export function TermCard({ version, heading: Heading = 'h3' }: TermCardProps) {
  return (
    <li className="grid gap-x-10 gap-y-1 rule-t py-4 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)]">
      <Heading className="lead">
        <DocumentLink version={version} className="quiet" />
        <LanguageMark version={version} />
      </Heading>
      <p className="font-sans text-ui" {...buildLangProps(version.locale, useLocale())}>
        {buildExcerpt(version.body, SHOWN)}
      </p>
    </li>
  );
}
