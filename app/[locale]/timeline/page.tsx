import { getLocale } from 'next-intl/server';
import { TimelinePage } from '@/components/timeline/TimelinePage';
import { getTimelinePage } from '@/lib/content/timeline';
import { buildPictureMetadata } from '@/lib/seo/buildPictureMetadata';

export async function generateMetadata() {
  const content = getTimelinePage(await getLocale(), 1);
  return buildPictureMetadata('/timeline', 1, content.cases[0]?.version);
}

export default async function Page() {
  return <TimelinePage content={getTimelinePage(await getLocale(), 1)} />;
}
