import { useTranslations } from 'next-intl';
import type { FeedScope } from '@/lib/seo/feeds/feedScope';
import { FeedFormats } from './FeedFormats';

type FeedLinksProps = { scope: FeedScope };

/** The visible way to a feed, and what it is for. */
export function FeedLinks({ scope }: FeedLinksProps) {
  const t = useTranslations('FeedLinks');
  return (
    <p className="screen-only mt-4 flex flex-wrap gap-x-4 font-sans text-ui">
      <span className="py-0.5 text-soft">{t('follow')}</span>
      <FeedFormats scope={scope} />
    </p>
  );
}
