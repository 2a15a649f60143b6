import { type FingerprintedBlock, fingerprintBlocks } from '@/lib/text/fingerprintBlocks';
import { listPresent, type OriginalLedger, type TranslationLedger } from './ledger';
import type { Ledgers } from './readLedgers';
import { updateLedger } from './updateLedger';

/** A text whose blocks are counted. `lineBreaks` is the original's. */
export type NumberedText = {
  file: string;
  body: string;
  lineBreaks?: 'paragraphs' | undefined;
  /** The fingerprints of its blocks, where they are known without reading it. */
  fingerprints?: readonly string[] | undefined;
};

/** Dates what changed since the ledger was kept, where the day does not matter. */
const unknownDay = '0000-00-00';

const fingerprinted = new WeakMap<NumberedText, FingerprintedBlock[]>();

/**
 * The blocks of a text; each text is read once.
 * @throws BodyError for a body that cannot be rendered.
 */
export function listFingerprints(text: NumberedText): readonly FingerprintedBlock[] {
  const known = fingerprinted.get(text);
  if (known) return known;
  const blocks = fingerprintBlocks(text.body, { lineBreaks: text.lineBreaks });
  fingerprinted.set(text, blocks);
  return blocks;
}

/** The ledger of an original brought up to its text, whether that has been recorded or not. */
export function buildCurrentLedger(
  original: NumberedText,
  ledgers: Ledgers,
  day = unknownDay,
): OriginalLedger {
  const recorded = findOriginalLedger(original.file, ledgers);
  const { fingerprints } = original;
  if (recorded && fingerprints && isUnchanged(recorded, fingerprints)) return recorded;
  return updateLedger(recorded, listFingerprints(original), day);
}

/**
 * The numbers of a document's blocks, in order: the ONE place that gives them, to pages, links and
 * checks alike. An original's come from its ledger, brought up to its text; those of a translation are
 * the numbers of the blocks that it was made from. Without a ledger blocks count from 1.
 * @param text the version whose blocks are numbered
 * @param original the original of the document; the same object where the version is the original
 * @returns as many numbers as the text has blocks
 * @throws BodyError for a body that cannot be rendered.
 */
export function listBlockNumbers(
  text: NumberedText,
  original: NumberedText,
  ledgers: Ledgers,
): string[] {
  const isTracked = findOriginalLedger(original.file, ledgers) !== undefined;
  const current = isTracked
    ? listPresent(buildCurrentLedger(original, ledgers)).map(({ number }) => number)
    : fitNumbers([], countBlocks(original));
  if (text.file === original.file) return current;
  const count = countBlocks(text);
  const madeFrom = [...(findTranslationLedger(text.file, ledgers)?.madeFrom.keys() ?? [])];
  if (madeFrom.length === count || current.length !== count) return fitNumbers(madeFrom, count);
  return current;
}

function countBlocks(text: NumberedText): number {
  return (text.fingerprints ?? listFingerprints(text)).length;
}

function isUnchanged(recorded: OriginalLedger, fingerprints: readonly string[]): boolean {
  const present = listPresent(recorded);
  return (
    present.length === fingerprints.length &&
    present.every(({ fingerprint }, at) => fingerprint === fingerprints[at])
  );
}

/** The recorded ledger of an original; undefined where there is none that can be read. */
export function findOriginalLedger(file: string, { byFile }: Ledgers): OriginalLedger | undefined {
  const parsed = byFile.get(file);
  return parsed?.kind === 'original' ? parsed.ledger : undefined;
}

/** The recorded ledger of a translation; undefined where there is none that can be read. */
export function findTranslationLedger(
  file: string,
  { byFile }: Ledgers,
): TranslationLedger | undefined {
  const parsed = byFile.get(file);
  return parsed?.kind === 'translation' ? parsed.ledger : undefined;
}

/**
 * A translation with more or fewer blocks than its original is an error of the check, but shown all
 * the same while it is being written.
 */
function fitNumbers(numbers: readonly string[], count: number): string[] {
  if (numbers.length >= count) return numbers.slice(0, count);
  const highest = Math.floor(Math.max(0, ...numbers.map(Number.parseFloat)));
  const more = Array.from({ length: count - numbers.length }, (_, at) => String(highest + at + 1));
  return [...numbers, ...more];
}
