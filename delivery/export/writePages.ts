import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getChangedDocuments } from '@/lib/config';
import { stripPages } from '../page/stripPages';
import { buildSheets, type ExportedPage, stylePage, type Stylesheets } from '../page/stylePage';
import { describePage, readKeptPages, writeKeptPages } from '../reuse/keptPages';
import { exportFolder } from './exportFolder';
import type { Outputs } from './listOutputs';

/**
 * Writes the pages that Next has rendered into the export, beside those of the last build that it had
 * not to render, and notes what lies there.
 * @throws Error that names the page which cannot be made static.
 */
export async function writePages(
  { pages, stylesheets }: Pick<Outputs, 'pages' | 'stylesheets'>,
  projectDir: string,
): Promise<void> {
  const folder = join(projectDir, exportFolder);
  const facts = await stripPages(pages.map(({ from, file }) => ({ from, to: join(folder, file) })));
  const rendered = pages.flatMap(({ file }, at) => (facts[at] ? [{ ...facts[at], file }] : []));
  const all = [...rendered, ...listUnrendered(projectDir, rendered)].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
  const sheets = buildSheets(all, await readTexts(stylesheets));
  writeKeptPages(
    projectDir,
    all.map((page) => describePage(page, stylePage(folder, page, sheets))),
  );
}

function listUnrendered(project: string, rendered: readonly ExportedPage[]): ExportedPage[] {
  if (!getChangedDocuments()) return [];
  const files = new Set(rendered.map(({ file }) => file));
  return readKeptPages(project)
    .filter(({ file }) => !files.has(file))
    .map(({ classes, elements, file, stylesheets }) => ({
      ...{ file, stylesheets },
      vocabulary: { classes: new Set(classes), elements: new Set(elements) },
    }));
}

async function readTexts(files: Outputs['stylesheets']): Promise<Stylesheets> {
  const texts = [...files].map(
    async ([address, file]) => [address, await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
