import type { Locale } from '@/i18n/locales';
import type { DocumentKind } from './vocabulary';

/** A document as it lies in `content/`: front matter as written, body untouched. */
export type SourceDocument = {
  /** Path of the file below the content folder: `en/cases/pm-v-openai.md`. */
  file: string;
  locale: Locale;
  kind: DocumentKind;
  /** File name without ending, the same in every language. */
  key: string;
  /** The front matter of this file alone, nothing inherited, nothing checked. */
  data: Readonly<Record<string, unknown>>;
  /** Markdown, byte for byte what follows the closing fence. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
};
