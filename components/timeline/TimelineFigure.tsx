import { useTranslations } from 'next-intl';
import { MarkShapes } from '@/components/picture/MarkShapes';
import type { TimelineCase } from '@/lib/content/timeline';
import { markShapes, type TimelinePicture } from '@/lib/picture/timeline';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineLegend } from './TimelineLegend';

type TimelineFigureProps = {
  picture: TimelinePicture;
  cases: readonly TimelineCase[];
  lanes: readonly { id: string; name: string }[];
};

/** The drawn timeline with what its marks stand for; on phones that alone, as the list has them too. */
export function TimelineFigure({ picture, cases, lanes }: TimelineFigureProps) {
  const t = useTranslations('Timeline');
  const entries = cases.flatMap(({ happened, scheduled }) => [...happened, ...scheduled]);
  const used = new Set(entries.map(({ shape }) => shape));
  return (
    <figure className="column-all mt-10 wide:mt-14">
      <MarkShapes />
      <TimelineLegend
        shapes={markShapes.filter((shape) => used.has(shape))}
        hasSpans={picture.rows.some(({ marks }) => marks.some(({ span }) => span))}
      />
      <div className="hidden tablet:block print:block">
        <div className="mt-6">
          <TimelineDrawing
            picture={picture}
            cases={new Map(cases.map(({ version }) => [version.key, version]))}
            lanes={new Map(lanes.map(({ id, name }) => [id, name]))}
          />
        </div>
        <figcaption className="mt-2 font-sans text-ui text-soft">{t('caption')}</figcaption>
      </div>
    </figure>
  );
}
