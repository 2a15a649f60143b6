import { getLocale } from 'next-intl/server';
import { TermListPage } from '@/components/term/TermListPage';
import { getListPage } from '@/lib/content/listPage';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

export const generateMetadata = () => buildListMetadata('term', 1);

export default async function Page() {
  return <TermListPage list={getListPage('term', await getLocale(), 1)} />;
}
