import type { Locale } from '@/i18n/locales';
import { loadTranslate } from '@/i18n/loadTranslate';
import { type FeedFormat, feedFormats, type FeedScope, getFeedPath } from './feedScope';
import { getFeedTitle } from './getFeedTitle';

/** A feed as a page names it in its head, for programs that look for one. */
export type FeedLink = { url: string; title: string };

/** The feeds of a page by their type, in the order of `scopes`. */
export async function buildFeedLinks(
  scopes: readonly FeedScope[],
  locale: Locale,
): Promise<Record<string, FeedLink[]>> {
  const translate = await loadTranslate(locale);
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return Object.fromEntries(
    formats.map((format) => [
      feedFormats[format].type,
      scopes.map((scope) => ({
        url: getFeedPath(scope, locale, format),
        title: getFeedTitle(scope, translate),
      })),
    ]),
  );
}
