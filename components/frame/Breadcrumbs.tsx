import { useLocale, useTranslations } from 'next-intl';
import { getPath } from '@/i18n/paths';

/** A page on the way. */
export type Crumb = { label: string; href: string };

type BreadcrumbsProps = {
  /** The pages between home and this one, from the outside in. */
  trail: readonly Crumb[];
};

/** The way from home to this page; the page itself is named by its title right below. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  const t = useTranslations('Breadcrumbs');
  const home = { label: t('home'), href: getPath(useLocale(), { route: '/' }) };
  return (
    <nav aria-label={t('label')} className="screen-only column-all pt-6 tablet:pt-8">
      <ol className="trail flex flex-wrap font-sans text-label text-soft">
        {[home, ...trail].map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="quiet">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
