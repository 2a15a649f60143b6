import { useLocale, useTranslations } from 'next-intl';
import type { AnswerStanding } from '@/lib/content/findMoves';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

/**
 * Says how many of the cases behind an answer have moved since it was checked, or may have:
 * "2 of the 3 related cases have moved since this answer was checked."
 * @param form `short` for lists, with the day instead of "this answer was checked"
 * @returns undefined where none has, and where the day of the check is not known.
 */
export function useMovedWords(
  { moves, total, lawAsOf }: AnswerStanding,
  form: 'sentence' | 'short' = 'sentence',
): string | undefined {
  const t = useTranslations('Moved');
  const locale = useLocale();
  if (lawAsOf === undefined || moves.length === 0) return undefined;
  const moved = moves.filter(({ certainty }) => certainty === 'moved').length;
  const certainty = moved === 0 ? 'doubtful' : moved < moves.length ? 'both' : 'sure';
  return t(form, {
    certainty,
    moved,
    doubtful: moves.length - moved,
    total,
    date: formatDate(lawAsOf, locale),
    precision: getPrecision(lawAsOf),
  });
}
