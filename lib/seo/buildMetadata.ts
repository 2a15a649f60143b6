import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localeTable, type Locale } from '@/i18n/locales';
import { getSiteUrl } from '@/lib/config';

/** What a page says of itself to search engines and to those who share it. */
export type PageDescription = {
  locale: Locale;
  title: string;
  description: string;
  /** Its address in each language in which it really exists. */
  versions: Readonly<Partial<Record<Locale, string>>>;
  /** Its one true address: on a fallback page that of the version in another language. */
  canonical: string;
  /** Where a reader of any other language is sent: the original, for home the gateway. */
  xDefault: string;
};

/** The metadata of a page, in its language; alternates name existing versions only. */
export async function buildMetadata(page: PageDescription): Promise<Metadata> {
  const t = await getTranslations({ locale: page.locale, namespace: 'Site' });
  const { canonical, description, locale, title, versions, xDefault } = page;
  return {
    metadataBase: new URL(getSiteUrl()),
    title: t('pageTitle', { title }),
    description,
    alternates: { canonical, languages: { ...versions, 'x-default': xDefault } },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: t('name'),
      locale: localeTable[locale].openGraph,
    },
  };
}
