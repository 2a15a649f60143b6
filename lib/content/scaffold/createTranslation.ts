import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import { buildCurrentLedger } from '../ledger/blockNumbers';
import { makeFrom } from '../ledger/buildRecords';
import { formatOriginalLedger, formatTranslationLedger } from '../ledger/formatLedger';
import { pairTexts } from '../ledger/pairTexts';
import { writeRecords } from '../ledger/writeRecords';
import type { ContentRead } from '../readSources';
import { kindFolders } from '../vocabulary';
import { buildTranslationFile } from './buildTranslationFile';
import { writeNew } from './createDocument';

/**
 * Writes the file of a new translation and, unless the original is a draft, records the blocks that it
 * is made from.
 * @param file path of the original below the content folder
 * @returns the paths that were written, below the content folder; the translation's first
 * @throws Error in an editor's words where there is no such original, or a translation already.
 */
export function createTranslation(
  contentFolder: string,
  file: string,
  locale: Locale,
  { sources, ledgers }: ContentRead,
  day: string,
): string[] {
  const original = sources.find((source) => source.file === file);
  if (!original)
    throw new Error(`There is no document ${file}. Name its file, as content/en/….md.`);
  const from = original.data['translatedFrom'];
  const { key, kind } = original;
  if (from !== undefined) {
    throw new Error(
      `${file} is a translation itself. Name the original: content/${String(from)}/${kindFolders[kind]}/${key}.md`,
    );
  }
  if (locale === original.locale) {
    throw new Error(`${file} is in "${locale}" already. Name another language.`);
  }
  const target = `${locale}/${kindFolders[kind]}/${key}.md`;
  if (existsSync(join(contentFolder, target))) {
    throw new Error(`content/${target} is there already and stays as it is.`);
  }
  writeNew(contentFolder, target, buildTranslationFile(original, locale, day));
  const pair = pairTexts(sources).find((each) => each.original.file === file);
  if (!pair || pair.isDraft) return [target];
  const current = buildCurrentLedger(pair.original, ledgers, day);
  const records = [
    { file, text: formatOriginalLedger(current) },
    { file: target, text: formatTranslationLedger(makeFrom(current, day)) },
  ];
  return [target, ...writeRecords(contentFolder, records)];
}
