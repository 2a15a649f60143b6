import type { Metadata } from 'next';
import type { Locale } from '@/i18n/locales';
import { mapLocales } from '@/i18n/mapLocales';
import { getCompanionPath } from '@/lib/content/companionFiles';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { getShownVersion } from '@/lib/content/queries';
import { buildMetadata } from './buildMetadata';
import type { FeedScope } from './feeds/feedScope';

/** The address of a document in each language, a fallback page's included: where the switch leads. */
export function buildDocumentAlternates(version: DocumentVersion): Record<Locale, string> {
  return mapLocales((locale) => {
    const shown = getShownVersion(version.kind, version.key, locale) ?? version;
    return getDocumentPath(shown, locale);
  });
}

/** The metadata of a document's page for readers of a language. */
export function buildDocumentMetadata(
  version: DocumentVersion,
  reader: Locale,
  description: string,
  feeds?: readonly FeedScope[],
): Promise<Metadata> {
  const alternates = buildDocumentAlternates(version);
  const versions = Object.fromEntries(
    version.languages.map((locale) => [locale, alternates[locale]]),
  );
  return buildMetadata({
    locale: reader,
    title: version.title,
    description,
    versions,
    canonical: alternates[version.locale],
    xDefault: alternates[version.original],
    isArticle: version.kind !== 'page',
    picture: getCompanionPath(version, 'png'),
    markdown: getCompanionPath(version, 'md'),
    ...(feeds ? { feeds } : {}),
  });
}
