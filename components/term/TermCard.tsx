import { useLocale } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import type { CardHeading } from '@/components/document/cardHeading';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { TermVersion } from '@/lib/content/model';
import { buildExcerpt } from '@/lib/text/plainText';

/** Characters of a definition that the list shows. */
const SHOWN = 400;

type TermCardProps = {
  version: TermVersion;
  /** The term as the other languages have it. */
  others: readonly TermVersion[];
  heading?: CardHeading;
};

/** A term wherever terms are listed: its name, its name in the other languages, what it means. */
export function TermCard({ version, others, heading: Heading = 'h3' }: TermCardProps) {
  const definition = buildExcerpt(version.body, version.locale, SHOWN);
  return (
    <li className="grid gap-x-10 gap-y-1 rule-t py-4 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)]">
      <div>
        <Heading className="lead">
          <DocumentLink version={version} className="quiet" />
          <LanguageMark version={version} />
        </Heading>
        {others.map(({ locale, title }) => (
          <p key={locale} lang={locale} className="font-sans text-ui text-soft">
            {title}
          </p>
        ))}
      </div>
      <p className="font-sans text-ui" {...buildLangProps(version.locale, useLocale())}>
        {definition}
      </p>
    </li>
  );
}
