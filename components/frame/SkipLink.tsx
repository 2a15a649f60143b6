import { useTranslations } from 'next-intl';

/** The first link of a page: past the header, to the text. Seen once it has the focus. */
export function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a href="#text" className="skip screen-only">
      {t('label')}
    </a>
  );
}
