import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import { getText } from './getText';
import { parseBody } from './parseBody';

/**
 * The text of a Markdown body without any marks: blocks parted by empty lines, footnotes at the end
 * where they are written so.
 * @throws BodyError for a body that cannot be rendered.
 */
export function getPlainText(markdown: string): string {
  return getText(parseBody(markdown)).trim();
}

/**
 * The first paragraph of a Markdown body as plain text on one line, of at most `maxLength` characters,
 * with the spaces that its language asks for: a longer one ends at a word with an ellipsis, never inside
 * what a no-break space holds together ("1 000"). Empty where there is no paragraph.
 * @throws BodyError for a body that cannot be rendered.
 */
export function buildExcerpt(markdown: string, locale: Locale, maxLength: number): string {
  const text = firstParagraphs.get(markdown) ?? readFirstParagraph(markdown);
  firstParagraphs.set(markdown, text);
  return shorten(typeset(text, locale), maxLength);
}

/**
 * The first paragraph of a Markdown body as plain text on one line: all that excerpts depend on. Empty
 * where there is none.
 * @throws BodyError for a body that cannot be rendered.
 */
export function readFirstParagraph(markdown: string): string {
  return findOpening(markdown) || findFirstParagraph(markdown);
}

/** By their bodies: a text is cut for its page, its social image and every list that shows it. */
const firstParagraphs = new Map<string, string>();

/**
 * The first paragraph, from the opening block alone where that can be read by itself: reading a whole
 * body for it would be most of the work. Empty where the opening is none, or refers to what follows.
 */
function findOpening(markdown: string): string {
  const [opening = ''] = /^\s*\S[^]*?(?=\n[ \t]*\n|$)/.exec(markdown) ?? [];
  try {
    return findFirstParagraph(opening);
  } catch {
    return '';
  }
}

function findFirstParagraph(markdown: string): string {
  const { children } = parseBody(markdown);
  const paragraphs = children.filter(({ type }) => type === 'paragraph').map(getText);
  return paragraphs.map(joinLines).find(Boolean) ?? '';
}

/** No-break spaces stay: they hold together what must not be parted. */
function joinLines(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = text.slice(0, Math.max(0, maxLength));
  const end = room.lastIndexOf(' ');
  // A word longer than the whole room is cut, but not inside a number or a character of two units.
  const cut =
    end > 0 ? room.slice(0, end) : room.slice(0, -1).replace(/[\d\s]+$|[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
