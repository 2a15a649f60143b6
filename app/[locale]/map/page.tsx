import { getLocale } from 'next-intl/server';
import { MapPage } from '@/components/map/MapPage';
import { getQuestionMapPage } from '@/lib/content/questionMap';
import { buildPictureMetadata } from '@/lib/seo/buildPictureMetadata';

export async function generateMetadata() {
  const content = getQuestionMapPage(await getLocale(), 1);
  return buildPictureMetadata('/map', 1, content.entries[0]?.question);
}

export default async function Page() {
  return <MapPage content={getQuestionMapPage(await getLocale(), 1)} />;
}
