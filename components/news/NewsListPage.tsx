import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { ListPage } from '@/components/list/ListPage';
import { getPath } from '@/i18n/paths';
import { type DocumentList, getListDestination } from '@/lib/content/listPage';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { NewsCard } from './NewsCard';

type NewsListPageProps = { list: DocumentList<'news'> };

/** A page of the list of news. */
export function NewsListPage({ list }: NewsListPageProps) {
  const t = useTranslations('NewsList');
  const locale = useLocale();
  const { documents, page, pages, total } = list;
  return (
    <SiteFrame section="news" alternates={buildRouteAlternates(getListDestination('news', page))}>
      <ListPage
        title={t('title')}
        introduction={t('introduction', { count: total })}
        page={page}
        pages={pages}
        getHref={(number) => getPath(locale, getListDestination('news', number))}
      >
        {documents.map((version) => (
          <NewsCard key={version.key} version={version} heading="h2" />
        ))}
      </ListPage>
    </SiteFrame>
  );
}
