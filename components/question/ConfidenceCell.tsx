import { useLocale, useTranslations } from 'next-intl';
import type { Confidence, ConfidenceLevel } from '@/lib/content/model';

type ConfidenceCellProps = { level: ConfidenceLevel; confidence: Confidence };

/** A level in the overview: filled up to that of the answer, which is also said in words. */
export function ConfidenceCell({ level, confidence }: ConfidenceCellProps) {
  const t = useTranslations('Confidence');
  const reader = useLocale();
  return (
    <td className={level <= confidence.level ? 'reached' : undefined}>
      {level === confidence.level && (
        <span lang={reader} className="sr-only">
          {t('words', { level, word: t(`level${level}`) })}
        </span>
      )}
    </td>
  );
}
