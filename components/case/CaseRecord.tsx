import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DateText } from '@/components/document/DateText';
import { ProvenanceEntries } from '@/components/document/ProvenanceEntries';
import { Record } from '@/components/document/Record';
import { RecordEntry } from '@/components/document/RecordEntry';
import type { CaseVersion, TermVersion } from '@/lib/content/model';
import { CitationList } from './CitationList';
import { ClaimList } from './ClaimList';
import { StatusWords } from './StatusWords';

type CaseRecordProps = {
  version: CaseVersion;
  /** The terms that its claims name, by key. */
  terms: ReadonlyMap<string, TermVersion>;
};

/** The facts of a case: they stand once, and are the same for readers of every language. */
export function CaseRecord({ version, terms }: CaseRecordProps) {
  const t = useTranslations('CaseRecord');
  const jurisdictions = useTranslations('Jurisdiction');
  const { citations, claims, court, dateLabel, dates, docket, docketLink } = version;
  const { judge, jurisdiction, parties, status } = version;
  const reader = useLocale();
  const lang = buildLangProps(version.locale, reader);
  // A court is named as it names itself: in the language of the original.
  const courtLang = buildLangProps(version.original, reader);
  return (
    <Record label={t('label')}>
      <RecordEntry term={t('status')}>
        {status && (
          <>
            <StatusWords status={status} complete />
            {status.source && (
              <>
                {' '}
                (<a href={status.source}>{t('source')}</a>)
              </>
            )}
          </>
        )}
      </RecordEntry>
      <RecordEntry term={t('jurisdiction')}>
        {jurisdiction && jurisdictions(jurisdiction)}
      </RecordEntry>
      <RecordEntry term={t('court')}>{court && <span {...courtLang}>{court}</span>}</RecordEntry>
      <RecordEntry term={t('docket')}>
        {docket && (docketLink ? <a href={docketLink}>{docket}</a> : docket)}
      </RecordEntry>
      <RecordEntry term={t('judge')}>{judge}</RecordEntry>
      <RecordEntry term={t('plaintiffs')}>
        {parties && <span {...lang}>{parties.plaintiffs}</span>}
      </RecordEntry>
      <RecordEntry term={t('defendants')}>
        {parties && <span {...lang}>{parties.defendants}</span>}
      </RecordEntry>
      <RecordEntry term={t('claims')}>
        {claims.length > 0 && <ClaimList version={version} terms={terms} />}
      </RecordEntry>
      <RecordEntry term={t('citations')}>
        {citations.length > 0 && <CitationList citations={citations} />}
      </RecordEntry>
      <RecordEntry term={dateLabel ?? t('filed')} {...(dateLabel ? lang : {})}>
        {dates.map((date) => (
          <span key={date} className="block">
            <DateText date={date} />
          </span>
        ))}
      </RecordEntry>
      <ProvenanceEntries version={version} />
    </Record>
  );
}
