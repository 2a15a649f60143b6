import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import type { Heading } from '@/lib/text/renderBody';

type ContentsProps = {
  /** What stands before the headings, named in the reader's language. */
  start?: Pick<Heading, 'id' | 'text'>;
  headings: readonly Heading[];
  /** Language of the headings, where it is not the reader's. */
  lang?: Locale;
};

/** The parts of a long text, in the margin where there is one. */
export function Contents({ start, headings, lang }: ContentsProps) {
  const t = useTranslations('Contents');
  const own = headings.filter((heading) => heading.depth <= 3).map((part) => ({ ...part, lang }));
  const parts = start ? [{ ...start, lang: undefined }, ...own] : own;
  if (parts.length === 0) return null;
  return (
    <nav
      aria-label={t('label')}
      className="screen-only mb-8 font-sans text-ui text-soft wide:sticky wide:top-22 wide:mb-0 wide:pt-1 wide:pr-14 wide:text-right"
    >
      <ul className="grid gap-2">
        {parts.map(({ id, text, ...part }) => (
          <li key={id} lang={part.lang}>
            <a href={`#${id}`} className="quiet">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
