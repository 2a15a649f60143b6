import { useLocale, useTranslations } from 'next-intl';
import {
  feedFormats,
  type FeedFormat,
  type FeedScope,
  getFeedPath,
} from '@/lib/seo/feeds/feedScope';

type FeedLinksProps = { scope: FeedScope };

const formats = Object.keys(feedFormats) as FeedFormat[];

/** The visible way to a feed, in each of its formats. */
export function FeedLinks({ scope }: FeedLinksProps) {
  const t = useTranslations('FeedLinks');
  const locale = useLocale();
  return (
    <p className="screen-only mt-4 flex flex-wrap gap-x-4 font-sans text-ui">
      <span className="py-0.5 text-soft">{t('follow')}</span>
      {formats.map((format) => (
        <a
          key={format}
          href={getFeedPath(scope, locale, format)}
          translate="no"
          className="inline-block py-0.5"
        >
          {feedFormats[format].name}
        </a>
      ))}
    </p>
  );
}
