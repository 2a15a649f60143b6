import type { FingerprintedBlock } from '@/lib/text/fingerprintBlocks';
import { alignBlocks, type Recognisable } from './alignBlocks';
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
  if (!ledger) return blocks.map((block, at) => writeLine(block, String(at + 1), day));
  const present = listPresent(ledger);
  const indices = alignBlocks(present, blocks.map(toRecognisable));
  const following = listFollowing(indices);
  const used = new Set(ledger.map(({ number }) => number));
  const kept = new Set(indices.map((at) => present[at ?? -1]));
  const removed = ledger.filter((line) => line.isRemoved || !kept.has(line));
  const lines: LedgerLine[] = [];
  blocks.forEach((block, at) => {
    const old = present[indices[at] ?? -1];
    if (old) {
      lines.push(old.fingerprint === block.fingerprint ? old : writeLine(block, old.number, day));
      return;
    }
    const previous = lines.at(-1)?.number;
    const next = present[following[at] ?? -1]?.number;
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

/** For each index the next one after it that is defined. */
function listFollowing(indices: readonly (number | undefined)[]): (number | undefined)[] {
  const following = new Array<number | undefined>(indices.length);
  let next: number | undefined;
  for (let at = indices.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    next = indices[at] ?? next;
  }
  return following;
}

/** The sketch of a block costs more than its fingerprint, and is mostly not needed. */
function toRecognisable({ fingerprint, text }: FingerprintedBlock): Recognisable {
  let sketch: string | undefined;
  return {
    fingerprint,
    get sketch() {
      sketch ??= sketchText(text);
      return sketch;
    },
  };
}

function writeLine(block: FingerprintedBlock, number: string, day: string): LedgerLine {
  const recognisable = toRecognisable(block);
  return {
    number,
    fingerprint: block.fingerprint,
    get sketch() {
      return recognisable.sketch;
    },
    changed: day,
    isRemoved: false,
  };
}
