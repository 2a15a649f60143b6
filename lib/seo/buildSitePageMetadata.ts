import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { requirePage } from '@/lib/content/requireDocument';
import { buildExcerpt } from '@/lib/text/plainText';
import { buildDocumentMetadata } from './buildDocumentMetadata';

/** The metadata of a page about the site itself, by the key of its text. */
export async function buildSitePageMetadata(key: string): Promise<Metadata> {
  const locale = await getLocale();
  const version = requirePage(key, locale);
  return buildDocumentMetadata(version, locale, buildExcerpt(version.body, version.locale, 160));
}
