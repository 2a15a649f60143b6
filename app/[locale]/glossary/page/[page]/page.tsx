import { getLocale } from 'next-intl/server';
import { TermListPage } from '@/components/term/TermListPage';
import { getListPage, listPageNumbers } from '@/lib/content/listPage';
import { mapOtherVersions } from '@/lib/content/queries';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () => listPageNumbers('term');

export async function generateMetadata({ params }: Props) {
  return buildListMetadata('term', Number((await params).page));
}

export default async function Page({ params }: Props) {
  const page = Number((await params).page);
  const list = getListPage('term', await getLocale(), page);
  return <TermListPage list={list} others={mapOtherVersions(list.documents)} />;
}
