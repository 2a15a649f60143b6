import { getLocale } from 'next-intl/server';
import { CaseListPage } from '@/components/case/CaseListPage';
import { getListPage, listPageNumbers } from '@/lib/content/listPage';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () => listPageNumbers('case');

export async function generateMetadata({ params }: Props) {
  return buildListMetadata('case', Number((await params).page));
}

export default async function Page({ params }: Props) {
  const page = Number((await params).page);
  return <CaseListPage list={getListPage('case', await getLocale(), page)} />;
}
