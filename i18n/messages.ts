import type en from '@/messages/en.json';
import { locales, type Locale } from './locales';
import { typeset } from './typography';

/** The strings of the frame; `en.json` is the source of their type. */
export type Messages = typeof en;

const loaded = new Map<Locale, Promise<Messages>>();

/**
 * The strings of the frame in a language, with the spaces that its typography asks for. They are set
 * once for all pages of a build; in development anew each time, as the files may have changed.
 */
export function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const messages = readMessages(locale);
  loaded.set(locale, messages);
  return messages;
}

async function readMessages(locale: Locale): Promise<Messages> {
  const file: { default: Messages } = await import(`../messages/${locale}.json`);
  return typesetTree(file.default, locale);
}

/** Typesets every string of a tree of messages; the tree keeps its shape. */
function typesetTree<T>(tree: T, locale: Locale): T {
  if (typeof tree === 'string') return typeset(tree, locale) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).map(([name, value]) => [name, typesetTree(value, locale)]);
  return Object.fromEntries(entries) as T;
}

/** The strings of the frame in all languages, for the pages that do not know their reader's. */
export async function loadAllMessages(): Promise<Record<Locale, Messages>> {
  const entries = locales.map(async (locale) => [locale, await loadMessages(locale)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, Messages>;
}
