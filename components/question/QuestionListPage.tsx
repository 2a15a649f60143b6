import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { ListPage } from '@/components/list/ListPage';
import { ListTools } from '@/components/list/ListTools';
import { getPath } from '@/i18n/paths';
import type { Standings } from '@/lib/content/findMoves';
import { type DocumentList, getListDestination } from '@/lib/content/listPage';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { ConfidenceOverview } from './ConfidenceOverview';
import { QuestionCard } from './QuestionCard';

type QuestionListPageProps = { list: DocumentList<'question'>; standings: Standings };

/** A page of the list of questions. */
export function QuestionListPage({ list, standings }: QuestionListPageProps) {
  const t = useTranslations('QuestionList');
  const locale = useLocale();
  const { documents, page, pages, total } = list;
  return (
    <SiteFrame
      section="questions"
      alternates={buildRouteAlternates(getListDestination('question', page))}
    >
      <ListPage
        title={t('title')}
        introduction={t('introduction', { count: total })}
        page={page}
        pages={pages}
        overview={
          <>
            <ConfidenceOverview questions={documents} />
            <ListTools>
              <a href={getPath(locale, { route: '/map' })}>{t('map')}</a>
            </ListTools>
          </>
        }
        getHref={(number) => getPath(locale, getListDestination('question', number))}
      >
        {documents.map((version) => (
          <QuestionCard
            key={version.key}
            version={version}
            heading="h2"
            standing={standings.get(version.key)}
          />
        ))}
      </ListPage>
    </SiteFrame>
  );
}
