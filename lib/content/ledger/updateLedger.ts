import type { FingerprintedBlock } from '@/lib/text/fingerprintBlocks';
import { alignBlocks } from './alignBlocks';
import { compareNumbers, giveNumber } from './blockNumber';
import { type LedgerLine, listPresent, type OriginalLedger } from './ledger';
import { sketchText } from './sketchText';

/**
 * The ledger of an original as its text now is: blocks that stayed or were edited keep their number,
 * new ones are given one, those that are gone keep their line as removed. A removed block that comes
 * back in its old words and place has its old number again.
 * @param ledger as it was; undefined for a document that has none yet
 * @param day the day that changes are dated
 */
export function updateLedger(
  ledger: OriginalLedger | undefined,
  blocks: readonly FingerprintedBlock[],
  day: string,
): OriginalLedger {
  const present = listPresent(ledger ?? []);
  const indices = alignBlocks(present, blocks.map(toRecognisable));
  const used = new Set(ledger?.map(({ number }) => number));
  const kept = new Set(indices);
  const removed = (ledger ?? []).filter(
    (line) => line.isRemoved || !kept.has(present.indexOf(line)),
  );
  const lines: LedgerLine[] = [];
  blocks.forEach((block, at) => {
    const old = present[indices[at] ?? -1];
    if (old) {
      lines.push(old.fingerprint === block.fingerprint ? old : writeLine(block, old.number, day));
      return;
    }
    const previous = lines.at(-1)?.number;
    const following = indices.slice(at + 1).find((index) => index !== undefined);
    const next = present[following ?? -1]?.number;
    const revived = removed.findIndex(
      ({ fingerprint, number }) =>
        fingerprint === block.fingerprint &&
        (previous === undefined || compareNumbers(previous, number) < 0) &&
        (next === undefined || compareNumbers(number, next) < 0),
    );
    const [back] = revived < 0 ? [] : removed.splice(revived, 1);
    const number = back?.number ?? giveNumber(previous, next, used);
    used.add(number);
    lines.push(writeLine(block, number, day));
  });
  const gone = removed.map((line) =>
    line.isRemoved ? line : { ...line, changed: day, isRemoved: true },
  );
  return [...lines, ...gone].sort((a, b) => compareNumbers(a.number, b.number));
}

function writeLine({ fingerprint, text }: FingerprintedBlock, number: string, day: string) {
  return { number, fingerprint, sketch: sketchText(text), changed: day, isRemoved: false };
}

/** The sketch of a block costs more than its fingerprint, and is mostly not needed. */
function toRecognisable({ fingerprint, text }: FingerprintedBlock) {
  let sketch: string | undefined;
  return {
    fingerprint,
    get sketch() {
      sketch ??= sketchText(text);
      return sketch;
    },
  };
}
