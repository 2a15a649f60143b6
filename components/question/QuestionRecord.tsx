import { useTranslations } from 'next-intl';
import { DateText } from '@/components/document/DateText';
import { DocumentLink } from '@/components/document/DocumentLink';
import { ProvenanceEntries } from '@/components/document/ProvenanceEntries';
import { Record } from '@/components/document/Record';
import { RecordEntry } from '@/components/document/RecordEntry';
import type { CaseVersion, QuestionVersion } from '@/lib/content/model';

type QuestionRecordProps = { version: QuestionVersion; cases: readonly CaseVersion[] };

/** Whose law an answer is about, the day it was checked, the cases it stands on. */
export function QuestionRecord({ version, cases }: QuestionRecordProps) {
  const t = useTranslations('Question');
  const jurisdictions = useTranslations('Jurisdiction');
  const { jurisdiction, lawAsOf } = version;
  return (
    <Record label={t('record')}>
      <RecordEntry term={t('jurisdiction')}>
        {jurisdiction && jurisdictions(jurisdiction)}
      </RecordEntry>
      <RecordEntry term={t('lawAsOf')}>{lawAsOf && <DateText date={lawAsOf} />}</RecordEntry>
      <RecordEntry term={t('casesInShort')}>
        {cases.length > 0 && (
          <ul className="grid gap-1">
            {cases.map((related) => (
              <li key={related.key}>
                <DocumentLink version={related} />
              </li>
            ))}
          </ul>
        )}
      </RecordEntry>
      <ProvenanceEntries version={version} />
    </Record>
  );
}
