import { buildVersions } from '../buildVersions';
import { type CaseMove, findMoves } from '../findMoves';
import type { CaseVersion, DocumentVersion, QuestionVersion } from '../model';
import type { SourceDocument } from '../sourceDocument';

/** An answer whose cases have moved since it was checked, or may have. */
type BehindAnswer = { version: QuestionVersion; moves: readonly CaseMove[]; total: number };

/**
 * Lists the published answers whose cases have moved since they were checked, the worst first: by
 * how many cases surely have, then by how many may have, then by the day of the check. It is a list
 * of work to do, not of mistakes.
 * @param sources documents in which the check found no error
 * @param folder the content folder as the reader of the report names it
 * @returns the empty text where no answer is behind.
 */
export function reportBehindAnswers(sources: readonly SourceDocument[], folder: string): string {
  const versions = buildVersions(sources);
  const behind = listBehindAnswers(versions);
  if (behind.length === 0) return '';
  const noun = behind.length === 1 ? 'answer is' : 'answers are';
  const lines = behind.flatMap(({ version, moves, total }) => [
    `  ${folder}/${version.file}`,
    `    law as of ${version.lawAsOf ?? ''}, ${countMoves(moves, total)}`,
    ...moves.flatMap(describeMove),
  ]);
  return [`${behind.length} ${noun} behind, the worst first:`, ...lines].join('\n');
}

/** The same as data. Only originals are looked at: dates and relations are facts. */
export function listBehindAnswers(versions: readonly DocumentVersion[]): BehindAnswer[] {
  const shown = versions.filter(({ draft, locale, original }) => !draft && locale === original);
  const isCase = (version: DocumentVersion): version is CaseVersion => version.kind === 'case';
  const cases = new Map(shown.filter(isCase).map((version) => [version.key, version]));
  return shown
    .flatMap((version) => {
      if (version.kind !== 'question' || version.lawAsOf === undefined) return [];
      const related = version.relatedCases.flatMap((key) => cases.get(key) ?? []);
      const moves = findMoves(related, version.lawAsOf);
      return moves.length === 0 ? [] : [{ version, moves, total: related.length }];
    })
    .sort(compareAnswers);
}

function compareAnswers(a: BehindAnswer, b: BehindAnswer): number {
  const byMoves = countMoved(b.moves) - countMoved(a.moves) || b.moves.length - a.moves.length;
  if (byMoves !== 0) return byMoves;
  const [one, other] = [a, b].map(({ version }) => `${version.lawAsOf ?? ''} ${version.key}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function countMoves(moves: readonly CaseMove[], total: number): string {
  const moved = countMoved(moves);
  const doubtful = moves.length - moved;
  const parts = [
    ...(moved > 0 ? [`${moved} of ${total} cases moved since`] : []),
    ...(doubtful > 0 ? [`${doubtful} of ${total} cases may have moved since`] : []),
  ];
  return parts.join(', ');
}

function countMoved(moves: readonly CaseMove[]): number {
  return moves.filter(({ certainty }) => certainty === 'moved').length;
}

function describeMove({ version, events, certainty }: CaseMove): string[] {
  const doubt = certainty === 'moved' ? '' : ' (?)';
  return events.map(({ date, kind }) => `    ${date.padEnd(10)}  ${version.key}: ${kind}${doubt}`);
}
