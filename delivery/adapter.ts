import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NextAdapter } from 'next';
import { exportFolder } from './export/exportFolder';
import { type ExportedFile, listOutputs } from './export/listOutputs';
import { stripPages } from './page/stripPages';

/**
 * Next's build adapter: writes what Next has prerendered into a folder of plain files, every page as
 * HTML without Next's runtime. Named in `next.config.js`; Next calls it at the end of `next build`.
 */
const adapter: NextAdapter = {
  name: 'dossier',
  async onBuildComplete({ outputs, projectDir }) {
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
  },
};

export default adapter;
