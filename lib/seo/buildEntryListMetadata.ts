import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { defaultLocale } from '@/i18n/locales';
import { getEntryPageDestination } from '@/lib/content/entries/entryPage';
import { buildMetadata } from './buildMetadata';
import { buildRouteAlternates } from './buildRouteAlternates';

/** The metadata of a page of what's new. */
export async function buildEntryListMetadata(page: number): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('EntryList');
  const paging = await getTranslations('Pagination');
  const alternates = buildRouteAlternates(getEntryPageDestination(page));
  const title = t('title');
  return buildMetadata({
    locale,
    title: page > 1 ? paging('titleWithPage', { title, page }) : title,
    description: t('description'),
    versions: alternates,
    canonical: alternates[locale],
    xDefault: alternates[defaultLocale],
  });
}
