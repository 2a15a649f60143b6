import { locales } from '@/i18n/locales';
import type { Translates } from '@/i18n/loadTranslate';
import { type FeedScope, getFeedPath } from '@/lib/seo/feeds/feedScope';
import { listFeedEntries, listFollowedCases, sectionScopes } from '@/lib/seo/feeds/listFeedScopes';
import { writeSiteFile } from '../writeSiteFile';
import { buildFeed } from './buildFeed';
import { type RenderedEntry, createEntryRenderer } from './renderEntry';
import { writeAtom } from './writeAtom';
import { writeJsonFeed } from './writeJsonFeed';

/**
 * Writes the feeds of every language, as Atom and as JSON Feed: everything, each section, and each
 * case that has events.
 * @returns how many feeds there are
 */
export function writeFeeds(site: string, translates: Translates): number {
  return locales.reduce((count, locale) => {
    const translate = translates[locale];
    // An entry stands in several feeds: it is rendered once.
    const render = createEntryRenderer(locale, translate);
    const scopes: FeedScope[] = [...sectionScopes, ...listFollowedCases(locale)];
    for (const scope of scopes) {
      const entries: RenderedEntry[] = listFeedEntries(scope, locale).map(render);
      const feed = buildFeed(scope, entries, locale, translate);
      writeSiteFile(site, getFeedPath(scope, locale, 'atom'), writeAtom(feed));
      writeSiteFile(site, getFeedPath(scope, locale, 'json'), writeJsonFeed(feed));
    }
    return count + scopes.length;
  }, 0);
}
