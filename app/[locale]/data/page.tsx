import { getLocale, getTranslations } from 'next-intl/server';
import { SitePage } from '@/app/SitePage';
import { DataLinks } from '@/components/data/DataLinks';
import { listFollowedCases } from '@/lib/seo/feeds/listFeedScopes';
import { buildSitePageMetadata } from '@/lib/seo/buildSitePageMetadata';

export const generateMetadata = () => buildSitePageMetadata('data');

export default async function Page() {
  const t = await getTranslations('DataPage');
  const headings = (['files', 'feeds'] as const).map((id) => ({ id, depth: 2, text: t(id) }));
  return (
    <SitePage pageKey="data" moreHeadings={headings}>
      <DataLinks cases={listFollowedCases(await getLocale())} />
    </SitePage>
  );
}
