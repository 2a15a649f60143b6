import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NextAdapter } from 'next';
import { exportFolder } from './exportFolder';
import { listOutputs } from './listOutputs';
import { writePages } from './writePages';

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
  const listed = listOutputs(outputs);
  const folder = join(projectDir, exportFolder);
  mkdirSync(folder, { recursive: true });
  const publicFolder = join(projectDir, 'public');
  if (existsSync(publicFolder)) cpSync(publicFolder, folder, { recursive: true });
  for (const { from, file } of listed.answers) {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
  await writePages(listed, projectDir);
}
