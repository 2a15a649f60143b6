import { useLocale, useTranslations } from 'next-intl';
import { SectionHeading } from '@/components/document/SectionHeading';
import { dataFiles, getLlmsPath } from '@/lib/content/dataFiles';
import type { CaseVersion } from '@/lib/content/model';
import { feedLength, sectionScopes } from '@/lib/seo/feeds/listFeedScopes';
import { DataEntry } from './DataEntry';
import { FeedEntry } from './FeedEntry';

type DataLinksProps = {
  /** The cases that have a feed. */
  cases: readonly CaseVersion[];
};

/** The files of the open data and all feeds, at the end of the page that explains them. */
export function DataLinks({ cases }: DataLinksProps) {
  const t = useTranslations('DataPage');
  return (
    <>
      <SectionHeading id="files">{t('files')}</SectionHeading>
      <p>{t('filesIntroduction')}</p>
      <ul className="mt-4">
        {dataFiles.map((file) => (
          <DataEntry key={file.name} {...file} />
        ))}
        <DataEntry name="llms" path={getLlmsPath(useLocale())} />
      </ul>
      <SectionHeading id="feeds">{t('feeds')}</SectionHeading>
      <p>{t('feedsIntroduction', { count: feedLength })}</p>
      <ul className="mt-4">
        {[...sectionScopes, ...cases].map((scope) => (
          <FeedEntry key={typeof scope === 'string' ? scope : scope.key} scope={scope} />
        ))}
      </ul>
    </>
  );
}
