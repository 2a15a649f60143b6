import { useTranslations } from 'next-intl';
import { ListSection } from '@/components/list/ListSection';
import { PicturePage } from '@/components/picture/PicturePage';
import type { QuestionMapPage } from '@/lib/content/questionMap';
import { MapFigure } from './MapFigure';
import { MapQuestionItem } from './MapQuestionItem';

type MapPageProps = { content: QuestionMapPage };

/** A page of the map of questions and cases: the picture, then the same in words. */
export function MapPage({ content }: MapPageProps) {
  const t = useTranslations('QuestionMap');
  const sections = useTranslations('SiteHeader');
  const { entries, loose, page, pages, total } = content;
  const isDrawn = entries.some(({ cases }) => cases.length > 0);
  return (
    <PicturePage
      route="/map"
      section="questions"
      title={t('title')}
      introduction={[
        t('introduction', { count: total }),
        ...(pages > 1 ? [t('range', { pages, count: entries.length })] : []),
        t('loose', { count: loose }),
      ]}
      page={page}
      pages={pages}
      picture={isDrawn && <MapFigure entries={entries} />}
    >
      <ListSection label={sections('questions')}>
        <ul className="first-bare wide:rule-t">
          {entries.map((entry) => (
            <MapQuestionItem key={entry.question.key} entry={entry} />
          ))}
        </ul>
      </ListSection>
    </PicturePage>
  );
}
