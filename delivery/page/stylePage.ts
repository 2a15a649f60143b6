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
export type ExportedPage = StrippedFacts & { file: string };

/** The stylesheet of each sort of pages. */
export type Sheets = Readonly<Record<SheetName, string>>;

/**
 * Puts into a page of the export the rules that pages of its sort need, as one stylesheet, in place of
 * the one that it has.
 * @returns the text of the page
 */
export function stylePage(folder: string, page: ExportedPage, sheets: Sheets): string {
  const path = join(folder, page.file);
  const before = readFileSync(path, 'utf8');
  const html = insertSheet(before, sheets[getSheetName(page.vocabulary)]);
  if (html !== before) writeFileSync(path, html);
  return html;
}

/**
 * Builds the stylesheets of a site from those that its pages ask for.
 * @param facts of all its pages
 * @throws Error for a stylesheet that is missing.
 */
export function buildSheets(facts: readonly StrippedFacts[], stylesheets: Stylesheets): Sheets {
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
