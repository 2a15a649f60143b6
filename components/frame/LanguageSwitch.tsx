import { useLocale, useTranslations } from 'next-intl';
import { listOtherLocales, localeTable, type Locale } from '@/i18n/locales';

type LanguageSwitchProps = {
  /** The address of this page in each language. */
  alternates: Readonly<Record<Locale, string>>;
};

/** Links to the same page in the other languages, each named in itself; works without script. */
export function LanguageSwitch({ alternates }: LanguageSwitchProps) {
  const t = useTranslations('LanguageSwitch');
  return (
    <nav aria-label={t('label')} className="switch screen-only flex gap-2">
      {listOtherLocales(useLocale()).map((locale) => (
        <a
          key={locale}
          href={alternates[locale]}
          lang={locale}
          hrefLang={locale}
          rel="alternate"
          translate="no"
          className="button"
        >
          {localeTable[locale].name}
        </a>
      ))}
    </nav>
  );
}
