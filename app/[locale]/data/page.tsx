import { getLocale } from 'next-intl/server';
import { SitePage } from '@/app/SitePage';
import { DataLinks } from '@/components/data/DataLinks';
import { listFollowedCases } from '@/lib/seo/feeds/listFeedScopes';
import { buildSitePageMetadata } from '@/lib/seo/buildSitePageMetadata';

export const generateMetadata = () => buildSitePageMetadata('data');

export default async function Page() {
  return (
    <SitePage pageKey="data">
      <DataLinks cases={listFollowedCases(await getLocale())} />
    </SitePage>
  );
}
