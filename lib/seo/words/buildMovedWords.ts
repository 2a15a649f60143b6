import type { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import type { AnswerStanding } from '@/lib/content/findMoves';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

/** `sentence` where the answer stands; `short` for lists, with the day instead of "this answer was checked". */
export type MovedForm = 'sentence' | 'short';

/**
 * Says how many of the cases behind an answer have moved since it was checked, or may have:
 * "2 of the 3 related cases have moved since this answer was checked."
 * @returns undefined where none has, and where the day of the check is not known.
 */
export function buildMovedWords(
  { moves, total, lawAsOf }: AnswerStanding,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'Moved'>>,
  form: MovedForm = 'sentence',
): string | undefined {
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
