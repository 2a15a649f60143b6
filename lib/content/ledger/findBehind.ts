import { listPresent, type OriginalLedger, type TranslationLedger } from './ledger';

/** What has happened to a block of an original since a translation was made from it. */
export type BlockChange = 'changed' | 'added' | 'removed';

/** A block in which a translation is behind its original, and the day since when. */
export type BehindBlock = { number: string; change: BlockChange; since: string };

/**
 * The blocks in which a translation is behind, in order. Of a translation that was not recorded nothing
 * is known: it is taken as made from the original as it is.
 * @param original the original's ledger, brought up to its text
 */
export function findBehind(
  original: OriginalLedger,
  translation: TranslationLedger | undefined,
): BehindBlock[] {
  if (!translation) return [];
  const { madeFrom } = translation;
  const present = new Set(listPresent(original).map(({ number }) => number));
  return original.flatMap(({ number, fingerprint, changed }): BehindBlock[] => {
    const known = madeFrom.get(number);
    if (present.has(number)) {
      if (known === fingerprint) return [];
      return [{ number, change: known === undefined ? 'added' : 'changed', since: changed }];
    }
    return known === undefined ? [] : [{ number, change: 'removed', since: changed }];
  });
}
