import { useTranslations } from 'next-intl';
import { Mark } from '@/components/picture/Mark';
import type { MarkShape } from '@/lib/picture/timeline';

type TimelineLegendProps = {
  /** The marks that the picture has. */
  shapes: readonly MarkShape[];
  /** Whether the picture has dates of which the day is not known. */
  hasSpans: boolean;
};

/** What the squares of the timeline stand for. */
export function TimelineLegend({ shapes, hasSpans }: TimelineLegendProps) {
  const t = useTranslations('TimelineLegend');
  return (
    <ul aria-label={t('label')} className="flex flex-wrap gap-x-6 gap-y-1 font-sans text-ui">
      {shapes.map((shape) => (
        <li key={shape} className="flex gap-2.5">
          <Mark shape={shape} />
          {t(shape)}
        </li>
      ))}
      {hasSpans && (
        <li className="hidden gap-2.5 tablet:flex print:flex">
          <svg width="30" height="12" aria-hidden="true" className="mt-1 flex-none">
            <line x2="30" y1="6" y2="6" className="picture-span" />
          </svg>
          {t('span')}
        </li>
      )}
    </ul>
  );
}
