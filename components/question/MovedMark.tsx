import type { AnswerStanding } from '@/lib/content/findMoves';
import { useMovedWords } from './useMovedWords';

type MovedMarkProps = { standing: AnswerStanding };

/** Says in a list that cases behind an answer have moved since it was checked; nothing where none has. */
export function MovedMark({ standing }: MovedMarkProps) {
  const words = useMovedWords(standing, 'short');
  if (words === undefined) return null;
  return <p className="bg-tint px-3 py-2 font-sans text-ui">{words}</p>;
}
