import { useTranslations } from 'next-intl';
import type { DocumentVersion } from '@/lib/content/model';
import { DateText } from './DateText';
import { RecordEntry } from './RecordEntry';

type ProvenanceEntriesProps = { version: DocumentVersion };

/** Who wrote a text, when, and in which language first: the end of every record. */
export function ProvenanceEntries({ version }: ProvenanceEntriesProps) {
  const t = useTranslations('Provenance');
  const { author, edited, original, published, reviewedBy } = version;
  const isTranslation = version.locale !== original;
  return (
    <>
      <RecordEntry term={t('author')}>{author}</RecordEntry>
      <RecordEntry term={t('reviewedBy')}>{reviewedBy}</RecordEntry>
      <RecordEntry term={t('published')}>{published && <DateText date={published} />}</RecordEntry>
      <RecordEntry term={t('edited')}>{edited && <DateText date={edited} />}</RecordEntry>
      <RecordEntry term={t('languages')}>
        {t(isTranslation ? 'translated' : 'writtenHere', { language: original })}
      </RecordEntry>
    </>
  );
}
