import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import type { Heading } from '@/lib/text/renderBody';

type ContentsProps = {
  headings: readonly Heading[];
  /** Language of the headings, where it is not the reader's. */
  lang?: Locale;
};

/** The parts of a long text, in the margin where there is one. */
export function Contents({ headings, lang }: ContentsProps) {
  const t = useTranslations('Contents');
  const parts = headings.filter((heading) => heading.depth <= 3);
  if (parts.length === 0) return null;
  return (
    <nav
      aria-label={t('label')}
      className="screen-only mb-8 font-sans text-ui text-soft wide:sticky wide:top-8 wide:mb-0 wide:pt-1 wide:pr-14 wide:text-right"
    >
      <ul lang={lang} className="grid gap-2">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="quiet">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
