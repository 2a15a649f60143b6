import { Feed } from 'feed';
import { escapeMarkup } from '@/lib/text/escapeMarkup';
import type { FeedContent } from './buildFeed';

const opening = '<feed xmlns="http://www.w3.org/2005/Atom"';

/**
 * Writes a feed as Atom 1.0 (RFC 4287). The library writes titles and texts as HTML inside CDATA, so
 * titles are escaped before and no text may end the section; it does not say the language.
 * @throws Error when the library no longer begins its feeds as expected.
 */
export function writeAtom(content: FeedContent): string {
  const { atom, author, description, entries, id, licence, locale, page, title, updated } = content;
  const feed = new Feed({
    id,
    title,
    description,
    link: page,
    feedLinks: { atom },
    updated,
    author,
    copyright: licence,
    generator: false,
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: escapeMarkup(entry.title),
      link: entry.link,
      date: entry.updated,
      ...(entry.published ? { published: entry.published } : {}),
      content: entry.content.replaceAll(']]>', ']]&gt;'),
      ...(entry.author === undefined ? {} : { author: [{ name: entry.author }] }),
    });
  }
  const xml = feed.atom1();
  if (!xml.includes(opening)) throw new Error('The library writes Atom feeds in another way.');
  return `${xml.replace(opening, `${opening} xml:lang="${locale}"`)}\n`;
}
