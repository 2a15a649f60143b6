import { getLocale } from 'next-intl/server';
import { EntryListPage } from '@/components/entry/EntryListPage';
import { getEntryPage } from '@/lib/content/entries/entryPage';
import { buildEntryListMetadata } from '@/lib/seo/buildEntryListMetadata';

export const generateMetadata = () => buildEntryListMetadata(1);

export default async function Page() {
  const list = getEntryPage(await getLocale(), 1);
  return <EntryListPage list={list} />;
}
