import type { Locale } from '@/i18n/locales';

/** What the parts of a text are called, in the reader's language. */
export type BodyLabels = {
  /** The name of a block by ear, from its number: "Paragraph 12". */
  block: (number: string) => string;
  /** What is said above a block that is behind the original, which is in another language. */
  behind?: (mark: {
    change: 'changed' | 'added' | 'removed';
    number: string;
    original: Locale;
  }) => string;
  /** The heading of the footnotes. */
  footnotes: string;
  /** The name of the way back from a footnote, from its number; `2-3`: the third call of the second. */
  backToText: (number: string) => string;
  /** The language of these labels, where it may differ from that of the text. */
  locale?: Locale | undefined;
};
