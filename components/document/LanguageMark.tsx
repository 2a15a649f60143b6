import { useLocale, useTranslations } from 'next-intl';
import type { DocumentVersion } from '@/lib/content/model';

type LanguageMarkProps = { version: DocumentVersion };

/** Says in a list that a document is only to be had in another language. */
export function LanguageMark({ version }: LanguageMarkProps) {
  const t = useTranslations('FallbackNotice');
  if (version.locale === useLocale()) return null;
  return (
    <span className="ml-2 font-sans text-label [font-weight:400] text-soft">
      ({t('inLanguage', { language: version.locale })})
    </span>
  );
}
