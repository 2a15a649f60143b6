import type { PartialDate } from '@/lib/format/partialDate';
import { buildCurrentLedger, findTranslationLedger, listBlockNumbers } from './ledger/blockNumbers';
import { type BehindBlock, findBehind } from './ledger/findBehind';
import { loadLedgers } from './ledger/loadLedgers';
import type { DocumentVersion } from './model';
import { getShownVersion } from './queries';

/** In what a translation is behind its original, and the day whose original it follows. */
export type BehindState = {
  follows: PartialDate;
  original: DocumentVersion;
  blocks: readonly [BehindBlock, ...BehindBlock[]];
};

/** The numbers of a version's blocks, in order; and where it is behind its original, if it is. */
export type BlockState = { numbers: readonly string[] | undefined; behind?: BehindState };

/**
 * Reads from the ledger how the blocks of a version are numbered and where they are behind.
 * @throws BodyError for a body that cannot be rendered.
 */
export function readBlockState(version: DocumentVersion): BlockState {
  const ledgers = loadLedgers();
  const original = getShownVersion(version.kind, version.key, version.original) ?? version;
  // Nothing was ever recorded: blocks count from 1, and no text needs to be read for that.
  if (!ledgers.byFile.has(original.file)) return { numbers: undefined };
  const numbers = listBlockNumbers(version, original, ledgers);
  const recorded = findTranslationLedger(version.file, ledgers);
  if (!recorded || version.file === original.file) return { numbers };
  const [first, ...rest] = findBehind(buildCurrentLedger(original, ledgers), recorded);
  if (!first) return { numbers };
  return { numbers, behind: { follows: recorded.follows, original, blocks: [first, ...rest] } };
}
