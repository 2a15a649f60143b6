import { getLocale } from 'next-intl/server';
import { TermListPage } from '@/components/term/TermListPage';
import { getListPage } from '@/lib/content/listPage';
import { mapOtherVersions } from '@/lib/content/queries';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

export const generateMetadata = () => buildListMetadata('term', 1);

export default async function Page() {
  const list = getListPage('term', await getLocale(), 1);
  return <TermListPage list={list} others={mapOtherVersions(list.documents)} />;
}
