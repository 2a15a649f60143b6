import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { ListPage } from '@/components/list/ListPage';
import { getPath } from '@/i18n/paths';
import { type DocumentList, getListDestination } from '@/lib/content/listPage';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { CaseCard } from './CaseCard';

type CaseListPageProps = { list: DocumentList<'case'> };

/** A page of the list of cases. */
export function CaseListPage({ list }: CaseListPageProps) {
  const t = useTranslations('CaseList');
  const locale = useLocale();
  const { documents, page, pages, total } = list;
  return (
    <SiteFrame section="cases" alternates={buildRouteAlternates(getListDestination('case', page))}>
      <ListPage
        title={t('title')}
        introduction={t('introduction', { count: total })}
        page={page}
        pages={pages}
        getHref={(number) => getPath(locale, getListDestination('case', number))}
      >
        {documents.map((version) => (
          <CaseCard key={version.key} version={version} heading="h2" />
        ))}
      </ListPage>
    </SiteFrame>
  );
}
