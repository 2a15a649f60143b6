import { getLocale } from 'next-intl/server';
import { TimelinePage } from '@/components/timeline/TimelinePage';
import { listPageParams } from '@/lib/content/listPageParams';
import { getTimelinePage } from '@/lib/content/timeline';
import { buildPictureMetadata } from '@/lib/seo/buildPictureMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () =>
  listPageParams((reader) => getTimelinePage(reader, 1).pages);

export async function generateMetadata({ params }: Props) {
  const page = Number((await params).page);
  const content = getTimelinePage(await getLocale(), page);
  return buildPictureMetadata('/timeline', page, content.cases[0]?.version);
}

export default async function Page({ params }: Props) {
  return <TimelinePage content={getTimelinePage(await getLocale(), Number((await params).page))} />;
}
