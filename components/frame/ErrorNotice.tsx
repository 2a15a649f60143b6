import { useLocale, useTranslations } from 'next-intl';
import { getPath } from '@/i18n/paths';

const ways = ['questions', 'cases', 'news', 'glossary'] as const;

/** Says that an address leads nowhere, and where one can go on. */
export function ErrorNotice() {
  const t = useTranslations('ErrorPage');
  const sections = useTranslations('SiteHeader');
  const locale = useLocale();
  return (
    <div className="sheet pt-10 tablet:pt-14">
      <p className="label">404</p>
      <div className="column-spread mt-2 wide:mt-0">
        <h1 className="title">{t('title')}</h1>
        <p className="mt-6 max-w-160">{t('text')}</p>
        <ul className="mt-4 grid gap-2">
          <li>
            <a href={getPath(locale, { route: '/' })}>{t('home')}</a>
          </li>
          {ways.map((name) => (
            <li key={name}>
              <a href={getPath(locale, { route: `/${name}` })}>{sections(name)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
