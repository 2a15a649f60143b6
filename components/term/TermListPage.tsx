import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { ListPage } from '@/components/list/ListPage';
import { getPath } from '@/i18n/paths';
import { type DocumentList, getListDestination } from '@/lib/content/listPage';
import type { TermVersion } from '@/lib/content/model';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { TermCard } from './TermCard';

type TermListPageProps = {
  list: DocumentList<'term'>;
  /** The terms as the other languages have them, by key. */
  others: ReadonlyMap<string, readonly TermVersion[]>;
};

/** A page of the glossary. */
export function TermListPage({ list, others }: TermListPageProps) {
  const t = useTranslations('TermList');
  const locale = useLocale();
  const { documents, page, pages, total } = list;
  return (
    <SiteFrame
      section="glossary"
      alternates={buildRouteAlternates(getListDestination('term', page))}
    >
      <ListPage
        title={t('title')}
        introduction={t('introduction', { count: total })}
        page={page}
        pages={pages}
        getHref={(number) => getPath(locale, getListDestination('term', number))}
      >
        {documents.map((version) => (
          <TermCard
            key={version.key}
            version={version}
            others={others.get(version.key) ?? []}
            heading="h2"
          />
        ))}
      </ListPage>
    </SiteFrame>
  );
}
