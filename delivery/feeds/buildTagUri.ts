import type { Locale } from '@/i18n/locales';

/**
 * Who gives the names, and since when (RFC 4151). A name that nobody can register, so that it is the
 * site's alone wherever it is published: ids must stay when the site moves to another host.
 */
const authority = 'dossier.example,2026';

/**
 * The id of a feed or an entry: the same for good, whatever its address. Each language has its own,
 * because what is read under it differs.
 */
export function buildTagUri(name: string, locale: Locale): string {
  return `tag:${authority}:${locale}/${name}`;
}
