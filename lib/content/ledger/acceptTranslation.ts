import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineBody } from '@/lib/text/outlineBody';
import { findPlaceholder } from '../scaffold/placeholder';
import { buildCurrentLedger, listFingerprints } from './blockNumbers';
import { makeFrom } from './buildRecords';
import { formatOriginalLedger, formatTranslationLedger } from './formatLedger';
import { listPresent } from './ledger';
import type { LedgerPair } from './pairTexts';
import type { Ledgers } from './readLedgers';
import { setEdited } from './setEdited';
import { writeRecords } from './writeRecords';

/**
 * Records that a translation has been brought up to its original, and sets `edited` in it.
 * @param file path of the translation below the content folder
 * @param day today
 * @returns the paths of the files that were written, below the content folder
 * @throws Error in an editor's words where there is no such translation, or it is not finished.
 */
export function acceptTranslation(
  contentFolder: string,
  file: string,
  pairs: readonly LedgerPair[],
  ledgers: Ledgers,
  day: string,
): string[] {
  const { original, translation } = findTranslation(file, pairs);
  const path = join(contentFolder, file);
  const text = readFileSync(path, 'utf8');
  const placeholder = findPlaceholder(text);
  const { comments } = outlineBody(translation.body, translation);
  if (placeholder !== undefined || comments.length > 0) {
    throw new Error(
      `${file} is not finished: ${placeholder ?? 'a line with "%%"'} still stands in it. Run npm run content:check to see where.`,
    );
  }
  const current = buildCurrentLedger(original, ledgers, day);
  const wanted = listPresent(current).length;
  const count = listFingerprints(translation).length;
  if (count !== wanted) {
    throw new Error(
      `${file} has ${count} blocks, and ${original.file} has ${wanted}. Give it the same paragraphs, lists and tables in the same order, then accept it.`,
    );
  }
  writeFileSync(path, setEdited(text, day));
  return [
    file,
    ...writeRecords(contentFolder, [
      { file: original.file, text: formatOriginalLedger(current) },
      { file, text: formatTranslationLedger(makeFrom(current, day)) },
    ]),
  ];
}

function findTranslation(file: string, pairs: readonly LedgerPair[]) {
  for (const { original, translations, isDraft } of pairs) {
    const translation = translations.find((each) => each.file === file);
    if (translation && isDraft) {
      throw new Error(
        `${original.file} is a draft: numbers are given, and translations followed, once it is published.`,
      );
    }
    if (translation) return { original, translation };
    if (original.file !== file) continue;
    const known = translations.map((each) => each.file).join(', ') || 'there is none yet';
    throw new Error(`${file} is the original. Name the translation: ${known}.`);
  }
  throw new Error(`There is no translation ${file}. Name its file, as content/fr/cases/….md.`);
}
