import { useLocale, useTranslations } from 'next-intl';
import {
  feedFormats,
  type FeedFormat,
  type FeedScope,
  getFeedPath,
} from '@/lib/seo/feeds/feedScope';

type FeedEntryProps = { scope: FeedScope };

const formats = Object.keys(feedFormats) as FeedFormat[];

/** The messages that name what feeds are about. */
const titles = {
  all: 'EntryList.title',
  case: 'CaseList.title',
  question: 'QuestionList.title',
  news: 'NewsList.title',
} as const;

/** A feed: what it is about, the way to it in each format. */
export function FeedEntry({ scope }: FeedEntryProps) {
  const t = useTranslations();
  const locale = useLocale();
  const title = typeof scope === 'string' ? t(titles[scope]) : scope.title;
  return (
    <li className="grid gap-x-6 gap-y-1 rule-t border-hairline py-3 font-sans text-ui tablet:grid-cols-[1fr_auto]">
      <span>{title}</span>
      <span className="flex gap-x-4">
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
      </span>
    </li>
  );
}
