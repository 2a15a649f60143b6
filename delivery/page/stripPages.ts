import { runInThreads } from '@/lib/threads/runInThreads';
import { insertSheet } from './insertSheet';
import { mergeVocabularies } from './listVocabulary';
import { pruneStylesheet } from './pruneStylesheet';
import { getSheetName, type SheetName } from './sheetName';
import stripBatch, { type StrippedFacts, type StrippedFile } from './stripBatch';

/** Texts of stylesheets by the addresses under which pages name them. */
export type Stylesheets = Readonly<Record<string, string>>;

/**
 * Takes what only Next's client runtime needs out of many pages, on all cores, and puts into each
 * the rules that pages of its sort need, as one stylesheet.
 * @param files where each page is read and where it is written
 * @throws Error that names the page which cannot be made static, or the stylesheet that is missing.
 */
export async function stripPages(
  files: readonly StrippedFile[],
  stylesheets: Stylesheets,
): Promise<void> {
  const module = new URL('stripBatch.ts', import.meta.url);
  const facts = await runInThreads({ run: stripBatch, module }, files, undefined);
  const sheets = buildSheets(facts, stylesheets);
  for (const [at, { vocabulary }] of facts.entries()) {
    const file = files[at]?.to;
    if (file !== undefined) insertSheet(file, sheets[getSheetName(vocabulary)]);
  }
}

function buildSheets(
  facts: readonly StrippedFacts[],
  stylesheets: Stylesheets,
): Record<SheetName, string> {
  const addresses = [...new Set(facts.flatMap((page) => page.stylesheets))];
  const css = addresses.map((address) => requireText(address, stylesheets)).join('\n');
  const build = (name: SheetName) => {
    const pages = facts.filter(({ vocabulary }) => getSheetName(vocabulary) === name);
    const vocabulary = mergeVocabularies(pages.map((page) => page.vocabulary));
    return pruneStylesheet(css, vocabulary, addresses.join(', '));
  };
  return { texts: build('texts'), lists: build('lists') };
}

function requireText(address: string, stylesheets: Stylesheets): string {
  const text = stylesheets[address];
  if (text === undefined) throw new Error(`Next has not built the stylesheet ${address}.`);
  return text;
}
