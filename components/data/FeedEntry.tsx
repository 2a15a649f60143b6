import { useLocale, useTranslations } from 'next-intl';
import {
  feedFormats,
  type FeedFormat,
  type FeedScope,
  getFeedPath,
} from '@/lib/seo/feeds/feedScope';

type FeedEntryProps = { scope: FeedScope };

const formats = Object.keys(feedFormats) as FeedFormat[];

/** A feed: what it is about, the way to it in each format. */
export function FeedEntry({ scope }: FeedEntryProps) {
  const t = useTranslations('Feed');
  const locale = useLocale();
  const title = typeof scope === 'string' ? t(scope) : t('oneCase', { title: scope.title });
  return (
    <li className="flex flex-wrap justify-between gap-x-6 rule-t border-hairline py-3 font-sans text-ui">
      <span>{title}</span>
      <span className="flex gap-x-4">
        {formats.map((format) => (
          <a key={format} href={getFeedPath(scope, locale, format)} translate="no">
            {feedFormats[format].name}
          </a>
        ))}
      </span>
    </li>
  );
}
