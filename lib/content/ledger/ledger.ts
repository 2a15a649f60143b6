/**
 * The ledger of an original: a line for each block that it has or once had, in the order of their
 * numbers. A number is given once; a block that was removed keeps its line.
 */
export type OriginalLedger = readonly LedgerLine[];

/** What is known of a block of an original. */
export type LedgerLine = {
  /** `12`, or `12.1` for a block that was inserted after it. */
  number: string;
  fingerprint: string;
  /** Tells how alike two texts are (`sketchText`); 32 hexadecimal figures. */
  readonly sketch: string;
  /** The day on which it was last changed, or removed: `2026-11-22`. */
  changed: string;
  isRemoved: boolean;
};

/** The ledger of a translation: the fingerprints of the original's blocks that it was made from. */
export type TranslationLedger = {
  /** The day whose state of the original it follows. */
  follows: string;
  /** By number of the block, in order. */
  madeFrom: ReadonlyMap<string, string>;
};

/** The blocks that are there, without those that were removed. */
export function listPresent(ledger: OriginalLedger): LedgerLine[] {
  return ledger.filter(({ isRemoved }) => !isRemoved);
}
