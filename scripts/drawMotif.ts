/**
 * Draws the 1-bit motif: the strip under the header, the icons, and a cover for every case whose
 * front matter names one under /img/legal/explainer/cases/. Run: npx tsx scripts/drawMotif.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from '@/lib/content/readSources';
import { isSameMotifFile } from '@/lib/cover/isSameMotifFile';
import { listCoverIndices } from '@/lib/cover/listCoverIndices';
import { listMotifFiles, type MotifFile } from '@/lib/cover/listMotifFiles';

const root = fileURLToPath(new URL('..', import.meta.url));

const { sources, unreadable } = readSources(join(root, 'content'));
for (const { file } of unreadable) {
  console.error(`content/${file} cannot be read, so its cover is not drawn: npm run content:check`);
  process.exitCode = 1;
}
for (const file of listMotifFiles(listCoverIndices(sources))) {
  console.log(`${writeMotifFile(file).padEnd(9)} ${file.path} (${file.bytes.length} bytes)`);
}

/** Writes a drawn file where it is missing or shows something else, and says what it did. */
function writeMotifFile({ path, bytes }: MotifFile): 'unchanged' | 'redrawn' | 'new' {
  const target = join(root, path);
  const isThere = existsSync(target);
  if (isThere && isSameMotifFile(path, readFileSync(target), bytes)) return 'unchanged';
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return isThere ? 'redrawn' : 'new';
}
