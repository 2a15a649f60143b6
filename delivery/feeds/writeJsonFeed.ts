import { Feed } from 'feed';
import { isRecord } from '@/lib/content/isRecord';
import type { FeedContent } from './buildFeed';

/**
 * Writes a feed as JSON Feed 1.1 (jsonfeed.org). The library writes version 1, in which nothing says
 * the language and authors are not a list.
 */
export function writeJsonFeed(content: FeedContent): string {
  const { author, description, entries, json, locale, page, title } = content;
  const feed = new Feed({ title, description, link: page, feedLinks: { json } });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: entry.title,
      link: entry.link,
      date: entry.updated,
      ...(entry.published ? { published: entry.published } : {}),
      content: entry.content,
      extensions: [
        ...(entry.author === undefined
          ? []
          : [
              {
                name: 'authors',
                objects: [{ name: entry.author }] as unknown as Record<string, unknown>,
              },
            ]),
      ],
    });
  }
  const written: unknown = JSON.parse(feed.json1());
  if (!isRecord(written)) throw new Error('The library writes JSON feeds in another way.');
  return `${JSON.stringify({
    ...written,
    version: 'https://jsonfeed.org/version/1.1',
    language: locale,
    authors: [{ name: author.name, url: author.link }],
  })}\n`;
}
