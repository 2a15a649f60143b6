import type { Locale } from '@/i18n/locales';
import type { DocumentKind } from './vocabulary';
import type { PageVersion, VersionOf } from './model';
import { findDocument, getShownVersion } from './queries';

/**
 * The document at an address that `listSlugs` gave.
 * @throws Error when there is none: a page was asked for that the build does not know.
 */
export function requireDocument<K extends DocumentKind>(
  kind: K,
  reader: Locale,
  slug: string,
): VersionOf<K> {
  const version = findDocument(kind, reader, slug);
  if (!version) throw new Error(`No ${kind} has the address "${slug}" in "${reader}".`);
  return version;
}

/**
 * The text of a page of the site, by its key: its address is a route of its own.
 * @throws Error when the file is missing in every language.
 */
export function requirePage(key: string, reader: Locale): PageVersion {
  const version = getShownVersion('page', key, reader);
  if (!version) throw new Error(`content/<locale>/pages/${key}.md is missing: /${key} needs it.`);
  return version;
}
