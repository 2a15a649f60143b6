import { getLocale } from 'next-intl/server';
import { NewsListPage } from '@/components/news/NewsListPage';
import { getListPage } from '@/lib/content/listPage';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

export const generateMetadata = () => buildListMetadata('news', 1);

export default async function Page() {
  return <NewsListPage list={getListPage('news', await getLocale(), 1)} />;
}
