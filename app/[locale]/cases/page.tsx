import { getLocale } from 'next-intl/server';
import { CaseListPage } from '@/components/case/CaseListPage';
import { getListPage } from '@/lib/content/listPage';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

export const generateMetadata = () => buildListMetadata('case', 1);

export default async function Page() {
  return <CaseListPage list={getListPage('case', await getLocale(), 1)} />;
}
