import { listOtherLocales, type Locale } from '@/i18n/locales';
import type { FingerprintedBlock } from '@/lib/text/fingerprintBlocks';
import { buildCurrentLedger, findTranslationLedger, listFingerprints } from './blockNumbers';
import { type BehindBlock, findBehind } from './findBehind';
import { listPresent, type OriginalLedger } from './ledger';
import type { LedgerPair } from './pairTexts';
import type { Ledgers } from './readLedgers';

/** How a translation stands to its original. */
export type TranslationState = 'up to date' | 'behind' | 'missing';

/** What is known of one document in one other language. */
export type TranslationRow = {
  /** File of the original below the content folder. */
  original: string;
  language: Locale;
  /** File of the translation, where there is one. */
  translation?: string;
  state: TranslationState;
  /** The blocks in which it is behind, by number. */
  blocks: readonly BehindBlock[];
  /** Up to date: the day whose original it follows. Else the day since when it is behind or missing. */
  since: string;
  /** Words of the original that are to be translated. */
  words: number;
};

/**
 * How every document stands in every language but its own; drafts are left out.
 * @param day today, which dates changes that are not recorded yet
 * @throws BodyError for a body that cannot be rendered.
 */
export function listTranslations(
  pairs: readonly LedgerPair[],
  ledgers: Ledgers,
  day: string,
): TranslationRow[] {
  return pairs
    .filter(({ isDraft }) => !isDraft)
    .flatMap((pair) =>
      listOtherLocales(pair.original.locale).map((locale) => buildRow(pair, locale, ledgers, day)),
    );
}

function buildRow(
  { original, translations }: LedgerPair,
  language: Locale,
  ledgers: Ledgers,
  day: string,
): TranslationRow {
  const translation = translations.find(({ locale }) => locale === language);
  const current = buildCurrentLedger(original, ledgers, day);
  const base = { original: original.file, language };
  if (!translation) {
    const since = current.reduce((first, { changed }) => (changed < first ? changed : first), day);
    const words = countWords(original.locale, listFingerprints(original));
    return { ...base, state: 'missing', blocks: [], since, words };
  }
  const recorded = findTranslationLedger(translation.file, ledgers);
  const blocks = findBehind(current, recorded);
  const [first] = blocks.map(({ since }) => since).sort();
  const since = first ?? recorded?.follows ?? translation.edited ?? day;
  const words = countWords(original.locale, pickBlocks(original, current, blocks));
  const state = first === undefined ? 'up to date' : 'behind';
  return { ...base, translation: translation.file, state, blocks, since, words };
}

function pickBlocks(
  original: LedgerPair['original'],
  ledger: OriginalLedger,
  behind: readonly BehindBlock[],
): FingerprintedBlock[] {
  const numbers = new Set(behind.map(({ number }) => number));
  const present = listPresent(ledger);
  return listFingerprints(original).filter((_, at) => numbers.has(present[at]?.number ?? ''));
}

function countWords(locale: Locale, blocks: readonly FingerprintedBlock[]): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const texts = blocks.map(({ heading, text }) => `${heading} ${text}`);
  return [...segmenter.segment(texts.join(' '))].filter(({ isWordLike }) => isWordLike).length;
}
