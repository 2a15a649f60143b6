import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '@/lib/content/isRecord';
import { writeWhole } from '../files/writeWhole';
import type { ExportedPage } from '../page/stylePage';

/** What is to be known of a page in the export, to find it whole and to style it again. */
export type KeptPage = {
  /** Path in the export: `fr/cases/pm-v-openai.html`. */
  file: string;
  /** SHA-1 of the file. */
  hash: string;
  classes: readonly string[];
  elements: readonly string[];
  /** Addresses of the stylesheets that it asked for. */
  stylesheets: readonly string[];
};

/** Below the folder of the project; written by the build adapter. */
const listFile = join('.cache', 'pages', 'pages.json');

/**
 * Writes the list of all pages in the export.
 * @param project folder of the project, as of all these functions
 */
export function writeKeptPages(project: string, pages: readonly KeptPage[]): void {
  writeWhole(join(project, listFile), JSON.stringify(pages));
}

/**
 * The list of the pages that the last build left in the export.
 * @throws Error when there is none.
 */
export function readKeptPages(project: string): KeptPage[] {
  const pages: unknown = JSON.parse(readFileSync(join(project, listFile), 'utf8'));
  if (Array.isArray(pages) && pages.every(isKeptPage)) return pages;
  throw new Error(`${listFile} is no list of pages: delete it and build again.`);
}

/** What is to be known of a page, and its text. */
export function describePage(
  { file, stylesheets, vocabulary }: ExportedPage,
  html: string,
): KeptPage {
  const { classes, elements } = vocabulary;
  return {
    ...{ file, stylesheets, hash: hashPage(html) },
    ...{ classes: [...classes], elements: [...elements] },
  };
}

/**
 * Tells whether every page of the list lies in the export as it was written.
 * @throws Error (ENOENT) when one is missing.
 */
export function areWhole(pages: readonly KeptPage[], exportFolder: string): boolean {
  return pages.every(({ file, hash }) => hashPage(readFileSync(join(exportFolder, file))) === hash);
}

function hashPage(page: Uint8Array | string): string {
  return createHash('sha1').update(page).digest('hex');
}

function isKeptPage(value: unknown): value is KeptPage {
  return isRecord(value) && typeof value['file'] === 'string' && Array.isArray(value['classes']);
}
