import type { Metadata } from 'next';
import type { Locale } from '@/i18n/locales';
import { mapLocales } from '@/i18n/mapLocales';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { getShownVersion } from '@/lib/content/queries';
import { buildMetadata } from './buildMetadata';

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
  });
}
