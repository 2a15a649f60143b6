import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertSheet } from './insertSheet';
import { mergeVocabularies } from './listVocabulary';
import { pruneStylesheet } from './pruneStylesheet';
import { getSheetName, type SheetName } from './sheetName';
import type { StrippedFacts } from './stripBatch';

/** Texts of stylesheets by the addresses under which pages name them. */
export type Stylesheets = Readonly<Record<string, string>>;

/** A stripped page in the export, by its path there. */
export type PageFacts = StrippedFacts & { file: string };

/**
 * Puts into each page of the export the rules that pages of its sort need, as one stylesheet, in place
 * of the one that it has.
 * @returns the pages with their whole text, each as it stands in its file
 * @throws Error for a stylesheet that is missing.
 */
export function* styleExport(
  folder: string,
  pages: readonly PageFacts[],
  stylesheets: Stylesheets,
): Generator<{ page: PageFacts; html: string }> {
  const sheets = buildSheets(pages, stylesheets);
  for (const page of pages) {
    const path = join(folder, page.file);
    const before = readFileSync(path, 'utf8');
    const html = insertSheet(before, sheets[getSheetName(page.vocabulary)]);
    if (html !== before) writeFileSync(path, html);
    yield { page, html };
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
