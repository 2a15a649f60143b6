import { useLocale } from 'next-intl';
import {
  feedFormats,
  type FeedFormat,
  type FeedScope,
  getFeedPath,
} from '@/lib/seo/feeds/feedScope';

type FeedFormatsProps = { scope: FeedScope };

const formats = Object.keys(feedFormats) as FeedFormat[];

/** The way to a feed in each of its formats. */
export function FeedFormats({ scope }: FeedFormatsProps) {
  const locale = useLocale();
  return formats.map((format) => (
    <a
      key={format}
      href={getFeedPath(scope, locale, format)}
      translate="no"
      className="inline-block py-0.5"
    >
      {feedFormats[format].name}
    </a>
  ));
}
