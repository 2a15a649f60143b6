import { useTranslations } from 'next-intl';
import { FeedFormats } from '@/components/entry/FeedFormats';
import type { FeedScope } from '@/lib/seo/feeds/feedScope';

type FeedEntryProps = { scope: FeedScope };

/** The messages that name what feeds are about. */
const titles = {
  all: 'EntryList.title',
  case: 'CaseList.heading',
  question: 'QuestionList.title',
  news: 'NewsList.title',
} as const;

/** A feed: what it is about, the way to it in each format. */
export function FeedEntry({ scope }: FeedEntryProps) {
  const t = useTranslations();
  return (
    <li className="grid gap-x-6 gap-y-1 rule-t border-hairline py-3 font-sans text-ui tablet:grid-cols-[1fr_auto]">
      <span>{typeof scope === 'string' ? t(titles[scope]) : scope.title}</span>
      <span className="flex gap-x-4">
        <FeedFormats scope={scope} />
      </span>
    </li>
  );
}
