import { readFileSync, writeFileSync } from 'node:fs';
import type { NextAdapter } from 'next';
import { stripPage } from './page/stripPage';

/**
 * Next's build adapter: turns every page that Next has exported into plain HTML, in place. Named in
 * `next.config.js`; Next calls it at the end of `next build`.
 */
const adapter: NextAdapter = {
  name: 'dossier',
  onBuildComplete({ outputs }) {
    const pages = outputs.staticFiles.filter(({ filePath }) => filePath.endsWith('.html'));
    if (pages.length === 0) throw new Error('Next handed no page to the build adapter.');
    for (const { filePath, pathname } of pages) {
      try {
        writeFileSync(filePath, stripPage(readFileSync(filePath, 'utf8')));
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`The page ${pathname} cannot be made static: ${reason}`, { cause });
      }
    }
  },
};

export default adapter;
