import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { type Section, SiteHeader } from './SiteHeader';
import { SiteFooter } from './SiteFooter';
import { SkipLink } from './SkipLink';

type SiteFrameProps = {
  section?: Section;
  /** The address of this page in each language: where the switch leads. */
  alternates: Readonly<Record<Locale, string>>;
  children: ReactNode;
};

/** What stands around every page, in the reader's language. */
export function SiteFrame({ section, alternates, children }: SiteFrameProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader section={section} alternates={alternates} />
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
