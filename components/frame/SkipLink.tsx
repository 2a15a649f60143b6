import { useTranslations } from 'next-intl';

/** The first link of a page: past the header, to the text. Seen once it has the focus. */
export function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a
      href="#text"
      className="screen-only absolute top-2 left-2 z-10 -translate-y-20 bg-paper px-4 py-2 font-sans text-ui focus:translate-y-0"
    >
      {t('label')}
    </a>
  );
}
