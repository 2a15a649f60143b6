import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { type Locale, locales } from '@/i18n/locales';
import { loadMessages } from '@/i18n/messages';
import type { FrameText } from './readPageFacts';

/** Finds strings of the frame that come from the messages of another language. */
export type ForeignTextFinder = (texts: readonly FrameText[], locale: Locale) => string[];

type Message = { name: string; pattern: string; isPlain: boolean };

/** Reads the messages of all languages and compares with them what a page shows. */
export async function createForeignTextFinder(): Promise<ForeignTextFinder> {
  const messages = new Map<Locale, Message[]>();
  for (const locale of locales) messages.set(locale, listMessages(await loadMessages(locale)));
  return (texts, locale) => {
    const own = messages.get(locale) ?? [];
    const ownPatterns = new Set(own.map(({ pattern }) => pattern));
    const foreign = locales
      .filter((other) => other !== locale)
      .flatMap((other) => messages.get(other) ?? [])
      .filter(({ pattern }) => !ownPatterns.has(pattern));
    return texts.flatMap(({ text, place }) =>
      [text, ...text.split(' · ')].flatMap((part) => {
        const source = foreign.find(({ pattern }) => matches(part, pattern));
        if (!source || own.some((one) => one.isPlain && matches(part, one.pattern))) return [];
        return [`"${part}" (${place}) is ${source.name} of another language`];
      }),
    );
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
