import type { CaseState } from '@/lib/content/vocabulary';

const ended: ReadonlySet<CaseState> = new Set<CaseState>([
  'withdrawn',
  'dismissed',
  'judgment',
  'settled',
  'closed',
  'findings-published',
]);

type StatusMarkProps = { state: CaseState };

/** A square before the words of a status: filled where an end is recorded, hollow where none is.
 * Borders are drawn in print too, where backgrounds are not. */
export function StatusMark({ state }: StatusMarkProps) {
  return (
    <span aria-hidden="true" className={`mark mr-2.5 ${ended.has(state) ? 'mark-filled' : ''}`} />
  );
}
