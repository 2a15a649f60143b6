import type { Locale } from '@/i18n/locales';
import { type Destination, getPath } from '@/i18n/paths';
import { isRoute } from '@/i18n/routes';
import { kindRoutes } from './kindRoutes';
import type { DocumentVersion } from './model';

/**
 * The last part of a document's address for readers of a language: that language's slug, or the
 * key as long as there is no version in it.
 */
export function getReaderSlug(version: DocumentVersion, reader: Locale): string {
  return version.locale === reader ? version.slug : version.key;
}

/**
 * Where a document stands in the route table, for readers of a language. `version` is the one that
 * they are shown: their own language's if there is one.
 * @throws Error for a page of the site (`content/…/pages`) whose key is no route of the table.
 */
export function getDestination(version: DocumentVersion, reader: Locale): Destination {
  const params = { slug: getReaderSlug(version, reader) };
  if (version.kind === 'page') return getPageDestination(version.key, version.file);
  return { route: `${kindRoutes[version.kind]}/[slug]`, params };
}

/** The address of a document for readers of a language. */
export function getDocumentPath(version: DocumentVersion, reader: Locale): string {
  return getPath(reader, getDestination(version, reader));
}

function getPageDestination(key: string, file: string): Destination {
  const route = `/${key}`;
  if (!isRoute(route)) throw new Error(`${file}: no route "${route}" in i18n/routes.ts.`);
  return { route } as Destination;
}
