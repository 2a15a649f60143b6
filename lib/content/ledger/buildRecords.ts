import { buildCurrentLedger, findOriginalLedger, findTranslationLedger } from './blockNumbers';
import { formatOriginalLedger, formatTranslationLedger } from './formatLedger';
import { listPresent, type OriginalLedger, type TranslationLedger } from './ledger';
import type { LedgerPair } from './pairTexts';
import type { Ledgers } from './readLedgers';

/** The ledger of a file as it should be written. */
export type LedgerRecord = { file: string; text: string };

/**
 * The ledgers that are behind the files: those of originals whose blocks changed, and of documents and
 * translations that have none yet. A new document is dated by its `edited`; a new translation is taken
 * as made from the original as it is. Drafts have no ledger: their numbers are not given yet.
 * @param day today
 * @throws BodyError for a body that cannot be rendered.
 */
export function buildRecords(
  pairs: readonly LedgerPair[],
  ledgers: Ledgers,
  day: string,
): LedgerRecord[] {
  return pairs
    .filter(({ isDraft }) => !isDraft)
    .flatMap((pair) => buildPairRecords(pair, ledgers, day));
}

function buildPairRecords(
  { original, translations }: LedgerPair,
  ledgers: Ledgers,
  day: string,
): LedgerRecord[] {
  const recorded = findOriginalLedger(original.file, ledgers);
  const firstDay = recorded ? day : (original.edited ?? day);
  const current = buildCurrentLedger(original, ledgers, firstDay);
  const isBehind = !recorded || formatOriginalLedger(recorded) !== formatOriginalLedger(current);
  const own = isBehind ? [{ file: original.file, text: formatOriginalLedger(current) }] : [];
  const others = translations
    .filter(({ file }) => findTranslationLedger(file, ledgers) === undefined)
    .map(({ file, edited }) => {
      return { file, text: formatTranslationLedger(makeFrom(current, edited ?? day)) };
    });
  return [...own, ...others];
}

/** The ledger of a translation that follows the original as it is. */
export function makeFrom(original: OriginalLedger, follows: string): TranslationLedger {
  const present = listPresent(original);
  const madeFrom = new Map(present.map(({ number, fingerprint }) => [number, fingerprint]));
  return { follows, madeFrom };
}
