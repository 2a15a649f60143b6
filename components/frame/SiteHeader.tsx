import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import { LanguageSwitch } from './LanguageSwitch';

const sections = ['questions', 'cases', 'news', 'about'] as const;

/** A part of the site that the header leads to. */
export type Section = (typeof sections)[number];

type SiteHeaderProps = {
  /** The part that this page belongs to. */
  section?: Section | undefined;
  alternates: Readonly<Record<Locale, string>>;
};

/** Name, main sections and language switch; below them the strip that fades from ink to paper. */
export function SiteHeader({ section, alternates }: SiteHeaderProps) {
  const t = useTranslations('SiteHeader');
  const site = useTranslations('Site');
  const locale = useLocale();
  return (
    <header className="strip">
      <div className="mx-auto flex max-w-305 flex-wrap items-center gap-x-10 px-6 pt-4 pb-3 tablet:flex-nowrap tablet:pt-5 tablet:pb-4">
        <a href={getPath(locale, { route: '/' })} aria-label={t('home')} className="brand">
          {site('name')}
        </a>
        <nav
          aria-label={t('navigation')}
          className="screen-only order-last w-full tablet:order-none tablet:w-auto"
        >
          <ul className="flex flex-wrap gap-x-6 font-sans text-ui">
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
        <div className="ml-auto">
          <LanguageSwitch alternates={alternates} />
        </div>
      </div>
    </header>
  );
}
