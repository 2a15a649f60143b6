import type { Locale } from '@/i18n/locales';
import type { DatedEntry } from '@/lib/content/entries/entry';
import { listDatedEntries } from '@/lib/content/entries/listEntries';
import type { CaseVersion } from '@/lib/content/model';
import { listDocuments } from '@/lib/content/queries';
import type { FeedScope } from './feedScope';

/** The feeds of a language that are not about one case, in the order in which they are listed. */
export const sectionScopes = ['all', 'question', 'case', 'news'] as const satisfies FeedScope[];

/** How many entries a feed holds: the newest. */
export const feedLength = 50;

/** Tells whether a case has a feed in a language: one with events has; a fallback page has none. */
export function hasFeed({ events, locale }: CaseVersion, reader: Locale): boolean {
  return locale === reader && events.length > 0;
}

/** The cases of a language that have a feed. */
export function listFollowedCases(locale: Locale): CaseVersion[] {
  return listDocuments('case', locale).filter((version) => hasFeed(version, locale));
}

/** The newest entries of a feed: those of documents that exist in its language. */
export function listFeedEntries(scope: FeedScope, locale: Locale): DatedEntry[] {
  return listDatedEntries(locale)
    .filter(({ version }) => version.locale === locale && isInScope(version, scope))
    .slice(0, feedLength);
}

function isInScope({ key, kind }: DatedEntry['version'], scope: FeedScope): boolean {
  if (scope === 'all') return true;
  return typeof scope === 'string' ? kind === scope : kind === 'case' && key === scope.key;
}
