import { useTranslations } from 'next-intl';

type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page of this list. */
  getHref: (page: number) => string;
};

/** The way through a long list; nothing where all of it stands on one page. */
export function Pagination({ page, pages, getHref }: PaginationProps) {
  const t = useTranslations('Pagination');
  if (pages < 2) return null;
  return (
    <nav
      aria-label={t('label')}
      className="mt-10 flex flex-wrap gap-6 rule-t pt-4 font-sans text-ui"
    >
      {page > 1 && (
        <a rel="prev" href={getHref(page - 1)} className="py-1">
          {t('previous')}
        </a>
      )}
      <span className="py-1 text-soft">{t('position', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={getHref(page + 1)} className="py-1">
          {t('next')}
        </a>
      )}
    </nav>
  );
}
