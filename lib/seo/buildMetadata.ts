import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localeTable, type Locale } from '@/i18n/locales';
import { getSiteUrl } from '@/lib/config';
import { getSitePicturePath } from '@/lib/content/companionFiles';
import { buildFeedLinks } from './feeds/buildFeedLinks';
import type { FeedScope } from './feeds/feedScope';
import { SOCIAL_SIZE } from './social/socialSubject';

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
  /** A document rather than a page of the site. */
  isArticle?: boolean;
  /** Address of its picture for shares; without one, that of the site. */
  picture?: string;
  /** Address of its text as Markdown. */
  markdown?: string;
  /** The feeds that tell what is new about it; without them, that of the whole site. */
  feeds?: readonly FeedScope[];
};

/** The metadata of a page, in its language; alternates name existing versions only. */
export async function buildMetadata(page: PageDescription): Promise<Metadata> {
  const { canonical, description, feeds = ['all'], locale, title, versions, xDefault } = page;
  const t = await getTranslations({ locale, namespace: 'Site' });
  const picture = page.picture ?? getSitePicturePath(locale);
  return {
    metadataBase: new URL(getSiteUrl()),
    title: t('pageTitle', { title }),
    description,
    alternates: {
      canonical,
      languages: { ...versions, 'x-default': xDefault },
      types: {
        ...(await buildFeedLinks(feeds, locale)),
        ...(page.markdown === undefined ? {} : { 'text/markdown': page.markdown }),
      },
    },
    openGraph: {
      title,
      description,
      url: canonical,
      type: page.isArticle ? 'article' : 'website',
      siteName: t('name'),
      locale: localeTable[locale].openGraph,
      images: { url: picture, ...SOCIAL_SIZE, alt: title },
    },
  };
}
