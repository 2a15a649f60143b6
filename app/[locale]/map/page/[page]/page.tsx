import { getLocale } from 'next-intl/server';
import { MapPage } from '@/components/map/MapPage';
import { listPageParams } from '@/lib/content/listPageParams';
import { getQuestionMapPage } from '@/lib/content/questionMap';
import { buildPictureMetadata } from '@/lib/seo/buildPictureMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () =>
  listPageParams((reader) => getQuestionMapPage(reader, 1).pages);

export async function generateMetadata({ params }: Props) {
  const page = Number((await params).page);
  const content = getQuestionMapPage(await getLocale(), page);
  return buildPictureMetadata('/map', page, content.entries[0]?.question);
}

export default async function Page({ params }: Props) {
  return <MapPage content={getQuestionMapPage(await getLocale(), Number((await params).page))} />;
}
