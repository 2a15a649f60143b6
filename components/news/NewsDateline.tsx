import { useLocale, useTranslations } from 'next-intl';
import type { NewsVersion } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

type NewsDatelineProps = { version: NewsVersion };

/** What is known of a news summary's date, and its first language. */
export function NewsDateline({ version }: NewsDatelineProps) {
  const t = useTranslations('News');
  const provenance = useTranslations('Provenance');
  const { eventDate, original } = version;
  const date = formatDate(eventDate, useLocale());
  const isTranslation = version.locale !== original;
  return (
    <p className="mt-2 font-sans text-ui text-soft">
      {t('onEvents', { precision: getPrecision(eventDate), date })}
      {isTranslation && ` · ${provenance('translated', { language: original })}`}
    </p>
  );
}
