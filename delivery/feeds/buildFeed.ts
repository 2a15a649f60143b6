import type { Author } from 'feed';
import type { Locale } from '@/i18n/locales';
import type { Translate } from '@/i18n/loadTranslate';
import { getPath } from '@/i18n/paths';
import { getDocumentPath } from '@/lib/content/documentPath';
import { kindRoutes } from '@/lib/content/kindRoutes';
import type { PartialDate } from '@/lib/format/partialDate';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import { type FeedScope, getFeedPath } from '@/lib/seo/feeds/feedScope';
import { getFeedTitle } from '@/lib/seo/feeds/getFeedTitle';
import { buildTagUri } from './buildTagUri';
import type { RenderedEntry } from './renderEntry';

/** A feed, before it is written in a format. */
export type FeedContent = {
  id: string;
  locale: Locale;
  title: string;
  description: string;
  /** The page that the feed is about, and its own addresses. */
  page: string;
  atom: string;
  json: string;
  updated: Date;
  author: Author;
  licence: string;
  entries: readonly RenderedEntry[];
};

/** A feed about something, in a language. `entries`: the newest first. */
export function buildFeed(
  scope: FeedScope,
  entries: readonly RenderedEntry[],
  locale: Locale,
  translate: Translate,
): FeedContent {
  const dates = entries.map(({ updated }) => updated.getTime());
  const home = getAbsoluteAddress(getPath(locale, { route: '/' }));
  return {
    id: buildTagUri(`feed/${getScopeName(scope)}`, locale),
    locale,
    title: getFeedTitle(scope, translate),
    description: describe(scope, translate),
    page: getAbsoluteAddress(getPagePath(scope, locale)),
    atom: getAbsoluteAddress(getFeedPath(scope, locale, 'atom')),
    json: getAbsoluteAddress(getFeedPath(scope, locale, 'json')),
    // Not the time of the build: equal content gives equal files.
    updated: new Date(Math.max(0, ...dates)),
    author: { name: translate('Site')('name'), link: home },
    licence: translate('DataFile')('licenceNote'),
    entries,
  };
}

/** The first moment of a date, as precise as it is known: formats of feeds know whole dates alone. */
export function getMoment(date: PartialDate): Date {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

function getScopeName(scope: FeedScope): string {
  return typeof scope === 'string' ? scope : `case/${scope.key}`;
}

function getPagePath(scope: FeedScope, locale: Locale): string {
  if (scope === 'all') return getPath(locale, { route: '/new' });
  if (typeof scope === 'string') return getPath(locale, { route: kindRoutes[scope] });
  return getDocumentPath(scope, locale);
}

function describe(scope: FeedScope, translate: Translate): string {
  switch (scope) {
    case 'all':
      return translate('EntryList')('description');
    case 'case':
      return translate('CaseList')('description');
    case 'question':
      return translate('QuestionList')('description');
    case 'news':
      return translate('NewsList')('description');
    default:
      return translate('Feed')('oneCaseDescription', { title: scope.title });
  }
}
