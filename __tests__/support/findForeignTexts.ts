import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { isLocale, type Locale, locales } from '@/i18n/locales';
import { loadMessages } from '@/i18n/messages';
import type { FrameText } from './readPageFacts';

/** Finds strings of the frame that come from the messages of a language other than they say. */
export type ForeignTextFinder = (texts: readonly FrameText[]) => string[];

type Message = { name: string; pattern: string; isPlain: boolean };

/** Reads the messages of all languages and compares with them what a page shows. */
export async function createForeignTextFinder(): Promise<ForeignTextFinder> {
  const messages = new Map<Locale, Message[]>();
  for (const locale of locales) messages.set(locale, listMessages(await loadMessages(locale)));
  const finders = new Map(locales.map((locale) => [locale, createSourceFinder(messages, locale)]));
  return (texts) =>
    texts.flatMap(({ text, place, lang }) =>
      [text, ...text.split(' · ')].flatMap((part) => {
        // The messages of a language that only a fixture has are not known here.
        const name = isLocale(lang) ? finders.get(lang)?.(part) : undefined;
        return name ? [`"${part}" (${place}, in "${lang}") is ${name} of another language`] : [];
      }),
    );
}

/** Names the message of another language that a text in a language comes from. */
function createSourceFinder(
  messages: ReadonlyMap<Locale, Message[]>,
  locale: Locale,
): (text: string) => string | undefined {
  const own = messages.get(locale) ?? [];
  const ownPatterns = new Set(own.map(({ pattern }) => pattern));
  const foreign = locales
    .filter((other) => other !== locale)
    .flatMap((other) => messages.get(other) ?? [])
    .filter(({ pattern }) => !ownPatterns.has(pattern));
  return (text) => {
    const source = foreign.find(({ pattern }) => matches(text, pattern));
    const isOwn = own.some(({ isPlain, pattern }) => isPlain && matches(text, pattern));
    return isOwn ? undefined : source?.name;
  };
}

function matches(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(text.replace(/\s+/g, ' ').trim());
}

/** Every message of a tree as a pattern of the texts that it can become. */
function listMessages(tree: object, path = ''): Message[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'object' && value !== null) return listMessages(value, name);
    if (typeof value !== 'string') return [];
    const elements = parse(value);
    const pattern = buildPattern(elements);
    const letters = pattern.replace(/\\.|[^\p{L}]/gu, '');
    return letters.length < 2
      ? []
      : [{ name, pattern, isPlain: elements.every(({ type }) => type === TYPE.literal) }];
  });
}

function buildPattern(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value.replace(/\s+/g, ' ').replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
        case TYPE.plural:
        case TYPE.select: {
          const forms = Object.values(element.options).map(({ value }) => buildPattern(value));
          return `(?:${forms.join('|')})`;
        }
        case TYPE.tag:
          return buildPattern(element.children);
        default:
          return '.+';
      }
    })
    .join('');
}
