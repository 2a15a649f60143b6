import type en from '@/messages/en.json';
import { locales, type Locale } from './locales';
import { typeset } from './typography';

/** The strings of the frame; `en.json` is the source of their type. */
export type Messages = typeof en;

/** The strings of the frame in a language, with the spaces that its typography asks for. */
export async function loadMessages(locale: Locale): Promise<Messages> {
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
  const loaded = locales.map(async (locale) => [locale, await loadMessages(locale)] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Record<Locale, Messages>;
}
