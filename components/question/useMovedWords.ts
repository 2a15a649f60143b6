import { useLocale, useTranslations } from 'next-intl';
import type { AnswerStanding } from '@/lib/content/findMoves';
import { buildMovedWords, type MovedForm } from '@/lib/seo/words/buildMovedWords';

/** Says in the reader's language how many of the cases behind an answer have moved, as `buildMovedWords` does. */
export function useMovedWords(standing: AnswerStanding, form?: MovedForm): string | undefined {
  return buildMovedWords(standing, useLocale(), useTranslations('Moved'), form);
}
