import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/document/DateText';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { Pagination } from '@/components/list/Pagination';
import { getPath } from '@/i18n/paths';
import { type EntryPage, getEntryPageDestination } from '@/lib/content/entries/entryPage';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { EntryItem } from './EntryItem';
import { FeedLinks } from './FeedLinks';
import { groupEntries } from './groupEntries';

type EntryListPageProps = { list: EntryPage };

/** A page of what's new: events, notes and documents under the date they belong to, newest first. */
export function EntryListPage({ list }: EntryListPageProps) {
  const t = useTranslations('EntryList');
  const locale = useLocale();
  const { entries, page, pages, total } = list;
  return (
    <SiteFrame alternates={buildRouteAlternates(getEntryPageDestination(page))}>
      <div className="sheet">
        <Breadcrumbs trail={[]} />
        <header className="column-spread mt-6 tablet:mt-10">
          <h1 className="title">{t('title')}</h1>
          <p className="mt-4 max-w-160 text-soft">{t('introduction', { count: total })}</p>
          <FeedLinks scope="all" />
        </header>
      </div>
      {groupEntries(entries).map(({ date, documents }) => (
        <section key={date ?? 'undated'} className="mt-10 sheet tablet:mt-14">
          <h2 className="mb-3 label wide:mt-6 wide:mb-0">
            {date === undefined ? t('undated') : <DateText date={date} />}
          </h2>
          <ul className="column-spread">
            {documents.map((group) => (
              <EntryItem key={group[0].id} entries={group} />
            ))}
          </ul>
        </section>
      ))}
      <div className="sheet">
        <div className="column-spread">
          <Pagination
            page={page}
            pages={pages}
            getHref={(number) => getPath(locale, getEntryPageDestination(number))}
          />
        </div>
      </div>
    </SiteFrame>
  );
}
