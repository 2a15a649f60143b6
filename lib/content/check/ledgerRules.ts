import { parseContentPath } from '../contentPath';
import { buildCurrentLedger, findOriginalLedger, listFingerprints } from '../ledger/blockNumbers';
import { getLedgerPath, ledgerFolder } from '../ledger/ledgerPath';
import { type LedgerLine, listPresent, type OriginalLedger } from '../ledger/ledger';
import { type LedgerPair, type LedgerText, pairTexts } from '../ledger/pairTexts';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, type Finding, fileStart } from './finding';
import { attemptBody, listSourceFingerprints } from './sourceNumbers';

const record = 'Run npm run translations -- record';

/** Ledgers can be read and belong to a document, and what is published is recorded in them. */
export function* checkLedgers(context: CheckContext): Generator<Finding> {
  if (!context.ledgers.areKept) return;
  yield* checkLedgerFiles(context);
  const find = (source: ReadSource) => listSourceFingerprints(source, context);
  for (const pair of pairTexts(context.sources, find)) {
    if (!pair.isDraft) yield* checkPairRecord(pair, context);
  }
}

function* checkLedgerFiles({ ledgers, sources, unreadableFiles }: CheckContext) {
  for (const file of ledgers.foreign) {
    const message = `No document can have its ledger here. Move the file out of content/${ledgerFolder}/.`;
    yield createFinding('ledger', file, fileStart, message);
  }
  const known = new Map(sources.map((source) => [source.file, source]));
  for (const [file, parsed] of ledgers.byFile) {
    const path = getLedgerPath(file);
    const source = known.get(file);
    if (parsed.kind === 'broken') {
      const message = `${parsed.message} If a merge left it so, delete the marks and the doubled lines; ${record} then.`;
      yield createFinding('ledger', path, { line: parsed.line, column: 1 }, message);
    } else if (!source) {
      if (isUnreadable(file, unreadableFiles)) continue;
      const message = `There is no document content/${file}. If it was renamed, rename this file likewise; if it was removed, remove this too.`;
      yield createFinding('ledger-stale', path, fileStart, message);
    } else {
      const wanted = source.data['translatedFrom'] === undefined ? 'original' : 'translation';
      if (parsed.kind === wanted) continue;
      const message = `This is the ledger of ${parsed.kind === 'original' ? 'an original' : 'a translation'}, and content/${file} is none. Remove it. ${record} then.`;
      yield createFinding('ledger', path, fileStart, message);
    }
  }
}

function isUnreadable(file: string, unreadable: ReadonlySet<string>): boolean {
  const path = parseContentPath(file);
  return typeof path !== 'string' && unreadable.has(`${path.locale}/${path.kind}/${path.key}`);
}

function* checkPairRecord(
  { original, translations }: LedgerPair,
  { ledgers }: CheckContext,
): Generator<Finding> {
  const { file } = original;
  const recorded = findOriginalLedger(file, ledgers);
  if (!recorded) {
    // A broken ledger, or one of the wrong kind, has its own finding.
    if (ledgers.byFile.has(file)) return;
    const message = `The blocks of this document have no recorded numbers yet. ${record}.`;
    yield createFinding('ledger-behind', file, fileStart, message);
    return;
  }
  const current = attemptBody(() => buildCurrentLedger(original, ledgers));
  if (current) yield* reportChanges(original, recorded, current);
  for (const translation of translations) {
    if (ledgers.byFile.has(translation.file)) continue;
    const message = `What this translation was made from is not recorded yet. ${record}.`;
    yield createFinding('ledger-behind', translation.file, fileStart, message);
  }
}

function* reportChanges(
  original: LedgerText,
  recorded: OriginalLedger,
  current: OriginalLedger,
): Generator<Finding> {
  const before = new Map(listPresent(recorded).map((line) => [line.number, line]));
  const now = listPresent(current);
  const after = new Set(now.map(({ number }) => number));
  const isNew = ({ number }: LedgerLine) => !before.has(number);
  const isChanged = ({ number, fingerprint }: LedgerLine) =>
    before.has(number) && before.get(number)?.fingerprint !== fingerprint;
  const changes = [
    describe('changed', now.filter(isChanged)),
    describe('new', now.filter(isNew)),
    describe(
      'removed',
      [...before.values()].filter(({ number }) => !after.has(number)),
    ),
  ].filter((part) => part !== '');
  if (changes.length === 0) return;
  const first = now.findIndex((line) => isNew(line) || isChanged(line));
  const line = listFingerprints(original)[first]?.line ?? 1;
  const message = `Blocks are not recorded as they now are: ${changes.join('; ')}. ${record}; where the translation has been brought up too, npm run translations -- accept and its file.`;
  const position = { line: line + original.bodyLine - 1, column: 1 };
  yield createFinding('ledger-behind', original.file, position, message);
}

function describe(what: string, lines: readonly LedgerLine[]): string {
  return lines.length === 0 ? '' : `${what} ${lines.map(({ number }) => number).join(', ')}`;
}
