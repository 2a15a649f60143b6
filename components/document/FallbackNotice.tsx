import { useLocale, useTranslations } from 'next-intl';
import type { DocumentVersion } from '@/lib/content/model';

type FallbackNoticeProps = { version: DocumentVersion };

/** Says which language follows, where a document does not exist in the reader's. */
export function FallbackNotice({ version }: FallbackNoticeProps) {
  const t = useTranslations('FallbackNotice');
  if (version.locale === useLocale()) return null;
  return (
    <p role="note" className="mb-8 bar font-sans text-ui">
      {t('text', { language: version.locale })}
    </p>
  );
}
