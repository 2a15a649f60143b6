import { isEnded } from '@/lib/content/isEnded';
import type { CaseState } from '@/lib/content/vocabulary';

type StatusMarkProps = { state: CaseState };

/** A square before the words of a status: filled where an end is recorded, hollow where none is.
 * Borders are drawn in print too, where backgrounds are not. */
export function StatusMark({ state }: StatusMarkProps) {
  return <span aria-hidden="true" className={`mark ${isEnded(state) ? 'mark-filled' : ''}`} />;
}
