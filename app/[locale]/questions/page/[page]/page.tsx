import { getLocale } from 'next-intl/server';
import { QuestionListPage } from '@/components/question/QuestionListPage';
import { getListPage, listPageNumbers } from '@/lib/content/listPage';
import { getStandings } from '@/lib/content/queries';
import { buildListMetadata } from '@/lib/seo/buildListMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () => listPageNumbers('question');

export async function generateMetadata({ params }: Props) {
  return buildListMetadata('question', Number((await params).page));
}

export default async function Page({ params }: Props) {
  const page = Number((await params).page);
  const locale = await getLocale();
  const list = getListPage('question', locale, page);
  return <QuestionListPage list={list} standings={getStandings(list.documents, locale)} />;
}
