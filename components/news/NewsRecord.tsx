import { useTranslations } from 'next-intl';
import { DateText } from '@/components/document/DateText';
import { ProvenanceEntries } from '@/components/document/ProvenanceEntries';
import { Record } from '@/components/document/Record';
import { RecordEntry } from '@/components/document/RecordEntry';
import type { NewsVersion } from '@/lib/content/model';

type NewsRecordProps = { version: NewsVersion };

/** When the events of a news summary took place, and under whose law. */
export function NewsRecord({ version }: NewsRecordProps) {
  const t = useTranslations('News');
  const jurisdictions = useTranslations('Jurisdiction');
  const { eventDate, jurisdiction } = version;
  return (
    <Record label={t('record')}>
      <RecordEntry term={t('eventDate')}>
        <DateText date={eventDate} />
      </RecordEntry>
      <RecordEntry term={t('jurisdiction')}>
        {jurisdiction && jurisdictions(jurisdiction)}
      </RecordEntry>
      <ProvenanceEntries version={version} />
    </Record>
  );
}
