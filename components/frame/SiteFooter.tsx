import { useLocale, useTranslations } from 'next-intl';
import { getPath } from '@/i18n/paths';

/** What the site is not, the ways to reach and correct us, the licence. */
export function SiteFooter() {
  const t = useTranslations('SiteFooter');
  const site = useTranslations('Site');
  const locale = useLocale();
  return (
    <footer className="mt-20 sheet gap-y-6 rule-t border-hairline py-10 font-sans text-ui">
      <p className="lead">{site('name')}</p>
      <div className="grid content-start gap-3">
        <p>{t('advice')}</p>
        <p className="text-soft">{t('licence')}</p>
      </div>
      <nav aria-label={t('navigation')} className="screen-only">
        <ul className="grid gap-2">
          <li>
            <a href={getPath(locale, { route: '/timeline' })}>{t('timeline')}</a>
          </li>
          <li>
            <a href={getPath(locale, { route: '/map' })}>{t('map')}</a>
          </li>
          <li>
            <a href={getPath(locale, { route: '/about' })}>{t('about')}</a>
          </li>
          <li>
            <a href={getPath(locale, { route: '/new' })}>{t('new')}</a>
          </li>
          <li>
            <a href={getPath(locale, { route: '/data' })}>{t('data')}</a>
          </li>
          <li>
            <a href={getPath(locale, { route: '/privacy' })}>{t('privacy')}</a>
          </li>
          <li>
            <a href={getPath(locale, { route: '/corrections' })}>{t('corrections')}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
