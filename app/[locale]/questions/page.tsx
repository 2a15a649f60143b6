import { getLocale } from 'next-intl/server';
import { QuestionListPage } from '@/components/question/QuestionListPage';
import { getListPage } from '@/lib/content/listPage';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

export const generateMetadata = () => buildListMetadata('question', 1);

export default async function Page() {
  return <QuestionListPage list={getListPage('question', await getLocale(), 1)} />;
}
