import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFiles } from '../listContentFiles';
import { addPublished, getFile, readPublished } from '../published';
import type { ContentRead } from '../readSources';
import { buildContext } from './context';
import type { Finding } from './finding';
import { getSlug, listUnlisted } from './publishedRules';
import { isSelected } from './selectFindings';

const byteOrderMark = '\uFEFF';

/**
 * Repairs what can be repaired without a decision: byte order marks and line endings. A file that is
 * not UTF-8 is left alone.
 * @param paths files and folders below the content folder; all where there are none
 * @returns what was done, a sentence a file
 */
export function fixFiles(contentFolder: string, paths: readonly string[] = []): string[] {
  const files = listContentFiles(contentFolder).files.map(({ file }) => file);
  return files
    .filter((file) => isSelected(file, paths))
    .flatMap((file) => fixFile(join(contentFolder, file)));
}

function fixFile(path: string): string[] {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [];
  }
  const done: string[] = [];
  let fixed = text;
  if (fixed.startsWith(byteOrderMark)) {
    fixed = fixed.slice(1);
    done.push('byte order mark removed');
  }
  const endings = fixed.match(/\r\n?/g)?.length ?? 0;
  if (endings > 0) {
    fixed = fixed.replace(/\r\n?/g, '\n');
    done.push(`${endings} line ${endings === 1 ? 'ending' : 'endings'} made LF`);
  }
  if (done.length === 0) return [];
  writeFileSync(path, fixed);
  return [`${path}: ${done.join(', ')}`];
}

/**
 * Adds the addresses that readers can open to the lists of published ones, except those of files with
 * errors.
 * @returns what was done, a sentence an address
 */
export function fixPublished(
  read: ContentRead,
  findings: readonly Finding[],
  paths: readonly string[] = [],
): string[] {
  const list = readPublished(read.folder);
  if (!list) return [];
  const wrong = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const context = buildContext(read, '', new Map());
  const added = listUnlisted(list, context)
    .filter(({ file }) => !wrong.has(file) && isSelected(file, paths))
    .map((source) => ({ locale: source.locale, kind: source.kind, slug: getSlug(source) }));
  addPublished(read.folder, added);
  return added.map(
    ({ locale, kind, slug }) => `${read.folder}/${getFile(locale, kind)}: "${slug}" added`,
  );
}
