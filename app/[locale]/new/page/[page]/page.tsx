import { getLocale } from 'next-intl/server';
import { EntryListPage } from '@/components/entry/EntryListPage';
import { getEntryPage, listEntryPageNumbers } from '@/lib/content/entries/entryPage';
import { buildEntryListMetadata } from '@/lib/seo/buildEntryListMetadata';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () => listEntryPageNumbers();

export async function generateMetadata({ params }: Props) {
  return buildEntryListMetadata(Number((await params).page));
}

export default async function Page({ params }: Props) {
  const page = Number((await params).page);
  return <EntryListPage list={getEntryPage(await getLocale(), page)} />;
}
