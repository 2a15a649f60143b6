import type { Locale } from '@/i18n/locales';

/** What stands in a new file where an editor is to write; a text that holds it is unfinished. */
const words: Partial<Record<Locale, { fill: string; translate: string }>> = {
  en: { fill: '{{to fill in}}', translate: '{{to translate}}' },
  fr: { fill: '{{à remplir}}', translate: '{{à traduire}}' },
};
const defaultWords = { fill: '{{to fill in}}', translate: '{{to translate}}' };

/** A date that no document is of: it can be read, and cannot be mistaken for a real one. */
export const placeholderDate = '1000';

const all = [defaultWords, ...Object.values(words)].flatMap(Object.values<string>);

/** Begins the lines that show a translator the original's text; they are never shown to readers. */
export const commentMark = '%%';

/** The placeholders of a language. */
export function getPlaceholders(locale: Locale): { fill: string; translate: string } {
  return words[locale] ?? defaultWords;
}

/** The first placeholder in a text, if there is one. */
export function findPlaceholder(text: string): string | undefined {
  return all.find((placeholder) => text.includes(placeholder));
}
