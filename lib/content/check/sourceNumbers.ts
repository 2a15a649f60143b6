import { BodyError } from '@/lib/text/bodyError';
import {
  buildCurrentLedger,
  findTranslationLedger,
  listBlockNumbers,
  type NumberedText,
} from '../ledger/blockNumbers';
import { type BehindBlock, findBehind } from '../ledger/findBehind';
import type { ReadSource } from '../readSources';
import { type CheckContext, findOriginal } from './context';

const texts = new WeakMap<ReadSource, NumberedText>();

/** The numbers of a document's blocks, in order, as its page has them. */
export function listSourceNumbers(source: ReadSource, context: CheckContext): string[] {
  const original = findOriginal(source, context) ?? source;
  const count = context.outlines.get(source)?.body.blocks.length ?? 0;
  const numbers = attemptBody(() =>
    listBlockNumbers(toText(source, context), toText(original, context), context.ledgers),
  );
  return numbers ?? Array.from({ length: count }, (_, at) => String(at + 1));
}

/** Where a translation is behind its original; empty for an original. */
export function listSourceBehind(source: ReadSource, context: CheckContext): BehindBlock[] {
  const original = findOriginal(source, context);
  const recorded = findTranslationLedger(source.file, context.ledgers);
  if (!original || original === source || !recorded) return [];
  const current = attemptBody(() => buildCurrentLedger(toText(original, context), context.ledgers));
  return current ? findBehind(current, recorded) : [];
}

/** How many blocks the original had when a translation was made from it; undefined if not recorded. */
export function countMadeFrom(source: ReadSource, { ledgers }: CheckContext): number | undefined {
  return findTranslationLedger(source.file, ledgers)?.madeFrom.size;
}

/** The fingerprints of a document's blocks, which its outline has already. */
export function listSourceFingerprints(
  source: ReadSource,
  { outlines }: CheckContext,
): string[] | undefined {
  return outlines.get(source)?.body.blocks.map(({ fingerprint }) => fingerprint);
}

function toText(source: ReadSource, context: CheckContext): NumberedText {
  const known = texts.get(source);
  if (known) return known;
  const original = findOriginal(source, context) ?? source;
  const text: NumberedText = {
    file: source.file,
    body: source.body,
    lineBreaks: original.data['lineBreaks'] === 'paragraphs' ? 'paragraphs' : undefined,
    fingerprints: listSourceFingerprints(source, context),
  };
  texts.set(source, text);
  return text;
}

/** What an action gives; undefined for a text that cannot be read, which has its own finding. */
export function attemptBody<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof BodyError) return undefined;
    throw error;
  }
}
