import { createTranslator } from 'next-intl';
import { type Locale, locales } from './locales';
import { loadMessages, type Messages } from './messages';

/**
 * The strings of the frame in one language, for what is written beside the pages (feeds, pictures,
 * data): gives the translator of a namespace, as `useTranslations` does in a component.
 */
export async function loadTranslate(locale: Locale) {
  const messages = await loadMessages(locale);
  return <const N extends keyof Messages>(namespace: N) =>
    createTranslator<Messages, N>({ locale, messages, namespace, timeZone: 'UTC' });
}

/** What `loadTranslate` gives. */
export type Translate = Awaited<ReturnType<typeof loadTranslate>>;

/** The same for every language. */
export type Translates = Readonly<Record<Locale, Translate>>;

/** The strings of the frame in all languages. */
export async function loadAllTranslates(): Promise<Translates> {
  const entries = locales.map(async (locale) => [locale, await loadTranslate(locale)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Translates;
}
