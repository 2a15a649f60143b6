import { useTranslations } from 'next-intl';
import type { CardHeading } from '@/components/document/cardHeading';
import { DateText } from '@/components/document/DateText';
import { DocumentLink } from '@/components/document/DocumentLink';
import { LanguageMark } from '@/components/document/LanguageMark';
import type { CaseVersion } from '@/lib/content/model';
import { StatusLine } from './StatusLine';

type CaseCardProps = {
  version: CaseVersion;
  /** Inside the text column instead of across the sheet; the status is then told whole. */
  narrow?: boolean;
  heading?: CardHeading;
};

/** A case wherever cases are listed: date, name, theme, where it stood. */
export function CaseCard({ version, narrow = false, heading: Heading = 'h3' }: CaseCardProps) {
  const themes = useTranslations('Theme');
  const { dates, theme } = version;
  const columns = narrow
    ? 'tablet:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,1fr)]'
    : 'tablet:grid-cols-[9.5rem_minmax(0,1fr)_6.5rem_minmax(0,1.5fr)]';
  return (
    <li
      className={`grid gap-x-4 gap-y-0.5 rule-t border-hairline py-3 font-sans text-ui tablet:items-baseline ${columns}`}
    >
      <DateText date={dates[0]} />
      <Heading className="-order-1 font-serif text-body [font-weight:400] tablet:order-none">
        <DocumentLink version={version} />
        <LanguageMark version={version} />
      </Heading>
      {narrow ? null : <span className="text-soft tablet:text-ink">{theme && themes(theme)}</span>}
      {version.status && <StatusLine status={version.status} complete={narrow} />}
    </li>
  );
}
