import { useLocale, useTranslations } from 'next-intl';
import { ListSection } from '@/components/list/ListSection';
import { PicturePage } from '@/components/picture/PicturePage';
import {
  buildTimelineRows,
  type TimelinePage as TimelinePageContent,
} from '@/lib/content/timeline';
import type { Theme } from '@/lib/content/vocabulary';
import { formatDate } from '@/lib/format/formatDate';
import { layoutTimeline } from '@/lib/picture/layoutTimeline';
import { TimelineCaseItem } from './TimelineCaseItem';
import { TimelineFigure } from './TimelineFigure';

type TimelinePageProps = { content: TimelinePageContent };

/** A page of the timeline of all cases: the picture, then every case with its history in words. */
export function TimelinePage({ content }: TimelinePageProps) {
  const t = useTranslations('Timeline');
  const themes = useTranslations('Theme');
  const locale = useLocale();
  const { cases, page, pages, total } = content;
  const picture = layoutTimeline(buildTimelineRows(cases));
  const lanes = picture.lanes.map(({ id }) => ({
    id,
    // Lanes are themes; only a case without one has none.
    name: id === '' ? t('noTheme') : themes(id as Theme),
    cases: cases.filter(({ version }) => (version.theme ?? '') === id),
  }));
  const dates = cases.map(({ version }) => version.dates[0]);
  const range = {
    pages,
    count: cases.length,
    from: formatDate(dates[0] ?? '', locale),
    to: formatDate(dates.at(-1) ?? '', locale),
  };
  return (
    <PicturePage
      route="/timeline"
      section="cases"
      title={t('title')}
      introduction={[
        t('introduction', { count: total }),
        ...(pages > 1 ? [t('range', range)] : []),
      ]}
      page={page}
      pages={pages}
      picture={cases.length > 0 && <TimelineFigure picture={picture} cases={cases} lanes={lanes} />}
    >
      {lanes.map((lane) => (
        <ListSection key={lane.id} label={lane.name}>
          <ul className="first-bare wide:rule-t">
            {lane.cases.map((history) => (
              <TimelineCaseItem key={history.version.key} history={history} />
            ))}
          </ul>
        </ListSection>
      ))}
    </PicturePage>
  );
}
