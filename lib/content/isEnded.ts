import type { CaseState } from './vocabulary';

const ended: ReadonlySet<CaseState> = new Set<CaseState>([
  'withdrawn',
  'dismissed',
  'judgment',
  'settled',
  'closed',
  'findings-published',
]);

/** Tells whether a state records an end: its mark is a filled square, else a hollow one. */
export function isEnded(state: CaseState): boolean {
  return ended.has(state);
}
