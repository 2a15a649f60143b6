import type { Locale } from '@/i18n/locales';
import type { ConfidenceLevel } from '@/lib/content/model';

/** The size of a social image, in pixels: what platforms show large. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** What a social image shows of a document: nothing but words of its own language. */
export type SocialSubject = {
  locale: Locale;
  /** What the document is: "Case · Privacy". */
  kind: string;
  title: string;
  /** The short answer of a question: larger than its title, as on its page. */
  answer?: string;
  /** How certain the answer is, or where a case stood and when that was known. */
  facts: readonly SocialFact[];
  /** The drawn cover of a case: its address on the site. */
  cover?: string;
};

/** A line below the title. */
export type SocialFact = {
  text: string;
  /** A square before the words: filled where an end is recorded. */
  mark?: 'filled' | 'hollow';
  /** A meter of five parts before the words. */
  level?: ConfidenceLevel;
};
