import { compareNumbers } from './blockNumber';
import type { LedgerLine, OriginalLedger, TranslationLedger } from './ledger';

/** A ledger as it is read, or the line at which it cannot be. */
export type ParsedLedger =
  | { kind: 'original'; ledger: OriginalLedger }
  | { kind: 'translation'; ledger: TranslationLedger }
  | { kind: 'broken'; line: number; message: string };

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const number = String.raw`"(?<number>\d+(?:\.\d+)*)"`;
const originalLine = new RegExp(
  `^${number}: (?<removed>removed )?(?<changed>${day}) (?<fingerprint>[0-9a-f]{16}) (?<sketch>[0-9a-f]{32})$`,
);
const translationLine = new RegExp(`^${number}: (?<fingerprint>[0-9a-f]{16})$`);
const followsLine = new RegExp(`^follows: (?<follows>${day})$`);

/**
 * Reads a ledger. It is YAML, but of one form only, line by line: so a conflict that a merge left in it
 * is found where it stands, and thousands of ledgers are read in no time.
 */
export function parseLedger(text: string): ParsedLedger {
  const lines: LedgerLine[] = [];
  const madeFrom = new Map<string, string>();
  let follows: string | undefined;
  let last: string | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const start = followsLine.exec(line)?.groups;
    if (start && follows === undefined && last === undefined) {
      follows = start['follows'];
      continue;
    }
    const pattern = follows === undefined ? originalLine : translationLine;
    const parts = pattern.exec(line)?.groups;
    const own = parts?.['number'];
    if (!parts || own === undefined) return fail(at, 'This is no line of a ledger.');
    if (last !== undefined && compareNumbers(last, own) >= 0) {
      return fail(at, `The number "${own}" stands twice, or before a lower one.`);
    }
    last = own;
    const { changed = '', fingerprint = '', sketch = '', removed } = parts;
    if (follows !== undefined) madeFrom.set(own, fingerprint);
    else {
      const isRemoved = removed !== undefined;
      lines.push({ number: own, fingerprint, sketch, changed, isRemoved });
    }
  }
  return follows === undefined
    ? { kind: 'original', ledger: lines }
    : { kind: 'translation', ledger: { follows, madeFrom } };
}

function fail(at: number, reason: string): ParsedLedger {
  return { kind: 'broken', line: at + 1, message: reason };
}
