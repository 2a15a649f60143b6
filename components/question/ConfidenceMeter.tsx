import { useTranslations } from 'next-intl';
import type { Confidence } from '@/lib/content/model';
import { buildConfidenceWords } from '@/lib/seo/words/buildConfidenceWords';

const PARTS = [1, 2, 3, 4, 5] as const;

type ConfidenceMeterProps = {
  confidence: Confidence;
  /** Where there is little room: the words below the meter, without "of 5". */
  compact?: boolean;
};

/** How certain an answer is: a meter of five parts, and the same in words. */
export function ConfidenceMeter({ confidence, compact = false }: ConfidenceMeterProps) {
  const t = useTranslations('Confidence');
  const { level } = confidence;
  return (
    <div
      className={`font-sans text-ui ${compact ? 'grid gap-1.5' : 'flex flex-wrap items-center gap-x-6 gap-y-1'}`}
    >
      <svg
        role="meter"
        aria-label={t('label')}
        aria-valuemin={1}
        aria-valuemax={5}
        aria-valuenow={level}
        aria-valuetext={buildConfidenceWords(confidence, t)}
        viewBox="0 0 142 13"
        width="142"
        height="13"
        fill="none"
        stroke="currentColor"
      >
        {PARTS.map((part) => (
          <path
            key={part}
            d={`M${part * 29 - 28.5}.5h25v12h-25z`}
            fill={part <= level ? 'currentColor' : undefined}
          />
        ))}
      </svg>
      <span aria-hidden="true" className={compact ? 'text-soft' : ''}>
        {buildConfidenceWords(confidence, t, compact ? 'short' : 'words')}
      </span>
    </div>
  );
}
