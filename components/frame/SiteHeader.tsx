import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import { LanguageSwitch } from './LanguageSwitch';

const sections = ['questions', 'cases', 'news', 'glossary'] as const;

/** A part of the site that the header leads to. */
export type Section = (typeof sections)[number];

type SiteHeaderProps = {
  /** The part that this page belongs to. */
  section?: Section | undefined;
  alternates: Readonly<Record<Locale, string>>;
};

/**
 * Name, main sections and language switch; below them the strip that fades from ink to paper. Name
 * and switch stay in sight, so that the language can be changed at the paragraph one is reading.
 */
export function SiteHeader({ section, alternates }: SiteHeaderProps) {
  const t = useTranslations('SiteHeader');
  const site = useTranslations('Site');
  const locale = useLocale();
  return (
    <>
      <header className="masthead">
        <div className="masthead-bar">
          <a href={getPath(locale, { route: '/' })} aria-label={t('home')} className="brand">
            {site('name')}
          </a>
          <LanguageSwitch alternates={alternates} />
        </div>
        <nav aria-label={t('navigation')} className="screen-only px-6 pb-2 tablet:p-0">
          <ul className="flex flex-wrap gap-x-5 font-sans text-ui tablet:gap-x-6">
            {sections.map((name) => (
              <li key={name}>
                <a
                  href={getPath(locale, { route: `/${name}` })}
                  aria-current={name === section ? 'true' : undefined}
                  className="tab"
                >
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div className="strip" />
    </>
  );
}
