import { getLocale } from 'next-intl/server';
import { NewsListPage } from '@/components/news/NewsListPage';
import { getListPage, listPageNumbers } from '@/lib/content/listPage';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () => listPageNumbers('news');

export async function generateMetadata({ params }: Props) {
  return buildListMetadata('news', Number((await params).page));
}

export default async function Page({ params }: Props) {
  const page = Number((await params).page);
  return <NewsListPage list={getListPage('news', await getLocale(), page)} />;
}
