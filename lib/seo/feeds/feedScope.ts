import type { Locale } from '@/i18n/locales';
import { type Destination, getPath } from '@/i18n/paths';
import type { CaseVersion } from '@/lib/content/model';
import { kindRoutes, type ListedKind } from '@/lib/content/kindRoutes';

/** The kinds whose documents have a feed: terms of the glossary do not happen. */
export type FeedKind = Exclude<ListedKind, 'term'>;

/** What a feed is about: everything, the documents of a kind, or one case. */
export type FeedScope = 'all' | FeedKind | CaseVersion;

/** The formats of every feed: Atom (RFC 4287) and JSON Feed 1.1. */
export const feedFormats = {
  atom: { type: 'application/atom+xml', file: 'feed.xml', name: 'Atom' },
  json: { type: 'application/feed+json', file: 'feed.json', name: 'JSON Feed' },
} as const;

/** A format of feeds. */
export type FeedFormat = keyof typeof feedFormats;

/**
 * The page that a feed belongs to. That of a case is named by its key, not by its slug: who follows
 * a case must not lose it where the slug changes.
 */
function getFeedHome(scope: FeedScope): Destination {
  if (scope === 'all') return { route: '/' };
  if (typeof scope === 'string') return { route: kindRoutes[scope] };
  return { route: '/cases/[slug]', params: { slug: scope.key } };
}

/** The address of a feed in a language's own words: `/fr/affaires/feed.xml`. */
export function getFeedPath(scope: FeedScope, locale: Locale, format: FeedFormat): string {
  return `${getPath(locale, getFeedHome(scope))}/${feedFormats[format].file}`;
}
