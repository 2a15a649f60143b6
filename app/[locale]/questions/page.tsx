import { getLocale } from 'next-intl/server';
import { QuestionListPage } from '@/components/question/QuestionListPage';
import { getListPage } from '@/lib/content/listPage';
import { getStandings } from '@/lib/content/queries';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

export const generateMetadata = () => buildListMetadata('question', 1);

export default async function Page() {
  const locale = await getLocale();
  const list = getListPage('question', locale, 1);
  return <QuestionListPage list={list} standings={getStandings(list.documents, locale)} />;
}
