import type { Locale } from '@/i18n/locales';

type FacetLinkProps = {
  href: string;
  /** How many cases stand there. */
  count: number;
  isCurrent: boolean;
  /** Language of the words, where it is not the reader's. */
  lang?: Locale;
  children: string;
};

/** Leads to a part of the cases and says how many they are; the part that is shown is marked. */
export function FacetLink({ href, count, isCurrent, lang, children }: FacetLinkProps) {
  return (
    <span className="flex items-baseline justify-between gap-3">
      <a href={href} lang={lang} aria-current={isCurrent ? 'page' : undefined} className="choice">
        {children}
      </a>
      <span className="text-soft">{count}</span>
    </span>
  );
}
