import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NextAdapter } from 'next';
import { stripPages } from '../page/stripPages';
import { exportFolder } from './exportFolder';
import { type ExportedFile, listOutputs } from './listOutputs';

/** What Next hands to a build adapter at the end of a build. */
export type BuildOutcome = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0];

/**
 * Writes what Next has prerendered into a folder of plain files, every page as HTML without Next's
 * runtime.
 * @throws Error that names the page which cannot be made static.
 */
export async function writeExport({
  outputs,
  projectDir,
}: Pick<BuildOutcome, 'outputs' | 'projectDir'>): Promise<void> {
  const { answers, pages, stylesheets } = listOutputs(outputs);
  const folder = join(projectDir, exportFolder);
  const place = (files: readonly ExportedFile[]) =>
    files.map(({ from, file }) => ({ from, to: join(folder, file) }));
  mkdirSync(folder, { recursive: true });
  const publicFolder = join(projectDir, 'public');
  if (existsSync(publicFolder)) cpSync(publicFolder, folder, { recursive: true });
  for (const { from, to } of place(answers)) {
    mkdirSync(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
  const texts = [...stylesheets].map(
    async ([address, file]) => [address, await readFile(file, 'utf8')] as const,
  );
  await stripPages(place(pages), Object.fromEntries(await Promise.all(texts)));
}
