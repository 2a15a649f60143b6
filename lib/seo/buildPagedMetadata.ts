import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/locales';
import type { DocumentVersion } from '@/lib/content/model';
import { buildMetadata } from './buildMetadata';
import type { FeedScope } from './feeds/feedScope';

/** A page of something that may have several pages, all with one title and description. */
export type PagedDescription = {
  locale: Locale;
  title: string;
  description: string;
  /** Counts from 1. */
  page: number;
  /** Its address in each language. */
  alternates: Readonly<Record<Locale, string>>;
  /** The first document on it, whose original speaks to readers of no language of ours. */
  first: DocumentVersion | undefined;
  /** The feeds that tell what is new about it. */
  feeds: readonly FeedScope[];
};

/** The metadata of a page of a list or picture; from the second on, its title has the number. */
export async function buildPagedMetadata(described: PagedDescription): Promise<Metadata> {
  const { locale, title, description, page, alternates, first, feeds } = described;
  const t = await getTranslations('Pagination');
  return buildMetadata({
    locale,
    title: page > 1 ? t('titleWithPage', { title, page }) : title,
    description,
    versions: alternates,
    canonical: alternates[locale],
    xDefault: alternates[first?.original ?? locale],
    feeds,
  });
}
