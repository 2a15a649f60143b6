import { getSpan } from '@/lib/format/dateSpan';
import { getEventSpan } from './eventDates';
import type { CaseEvent, CaseVersion, PartialDate, QuestionVersion } from './model';
import { eventKinds } from './vocabulary';

/** How sure it is that an event lies after a day: a coarser date can lie on both sides of it. */
export type MoveCertainty = 'moved' | 'may-have-moved';

/** A case that has moved since a day, or may have, and the events that say so, oldest first. */
export type CaseMove = {
  version: CaseVersion;
  certainty: MoveCertainty;
  events: readonly CaseEvent[];
};

/**
 * Tells whether an event moved its case after a day up to which an answer was checked (design,
 * section 1, *law as of*): only a decisive kind does.
 * @param lawAsOf a coarser date means any day in it
 * @returns undefined where it did not.
 */
export function judgeMove(event: CaseEvent, lawAsOf: PartialDate): MoveCertainty | undefined {
  if (!eventKinds[event.kind].decisive) return undefined;
  const checked = getSpan(lawAsOf);
  const happened = getEventSpan(event);
  if (happened.first > checked.last) return 'moved';
  return happened.last > checked.first ? 'may-have-moved' : undefined;
}

/**
 * The cases that have moved since a day, or may have, in the order given. A case whose one event
 * surely lies after the day has moved, whatever is doubtful beside it.
 */
export function findMoves(cases: readonly CaseVersion[], lawAsOf: PartialDate): CaseMove[] {
  return cases.flatMap((version) => {
    const judged = version.events.map((event) => ({ event, move: judgeMove(event, lawAsOf) }));
    const moves = judged.filter(({ move }) => move !== undefined);
    if (moves.length === 0) return [];
    const certainty = moves.some(({ move }) => move === 'moved') ? 'moved' : 'may-have-moved';
    return [{ version, certainty, events: moves.map(({ event }) => event) }];
  });
}

/** Whether an answer is behind: the cases that moved, of how many, since which day. */
export type AnswerStanding = {
  moves: readonly CaseMove[];
  total: number;
  lawAsOf?: PartialDate;
};

/** Where an answer stands beside its cases. One whose day of check is not known cannot be behind. */
export function getStanding(
  { lawAsOf }: Pick<QuestionVersion, 'lawAsOf'>,
  cases: readonly CaseVersion[],
): AnswerStanding {
  if (lawAsOf === undefined) return { moves: [], total: cases.length };
  return { moves: findMoves(cases, lawAsOf), total: cases.length, lawAsOf };
}

/** Where several answers stand, by the key of the question. */
export type Standings = ReadonlyMap<string, AnswerStanding>;
