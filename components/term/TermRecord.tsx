import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { getHostName } from '@/components/document/getHostName';
import { ProvenanceEntries } from '@/components/document/ProvenanceEntries';
import { Record } from '@/components/document/Record';
import { RecordEntry } from '@/components/document/RecordEntry';
import type { TermVersion } from '@/lib/content/model';
import { TermNames } from './TermNames';

type TermRecordProps = { version: TermVersion; others: readonly TermVersion[] };

/** What a term is called elsewhere and in the other languages, and what its definition rests on. */
export function TermRecord({ version, others }: TermRecordProps) {
  const t = useTranslations('Term');
  const lang = buildLangProps(version.locale, useLocale());
  const { citation, source, variants } = version;
  return (
    <Record label={t('record')}>
      <RecordEntry term={t('variants')}>
        {variants.length > 0 && <TermNames names={variants} {...lang} />}
      </RecordEntry>
      {others.map(({ locale, title, variants }) => (
        <RecordEntry key={locale} term={t('inLanguage', { language: locale })}>
          <TermNames names={[title, ...variants]} lang={locale} />
        </RecordEntry>
      ))}
      <RecordEntry term={t('citation')}>
        {citation && <span {...lang}>{citation}</span>}
      </RecordEntry>
      <RecordEntry term={t('source')}>
        {source && <a href={source}>{getHostName(source)}</a>}
      </RecordEntry>
      <ProvenanceEntries version={version} />
    </Record>
  );
}
