import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Root } from 'mdast';
import { getTreesFolder } from '@/lib/config';

/** Shorter texts are parsed sooner than a file is opened. */
const leastLength = 1000;

/**
 * The syntax tree of a text; while the site is built it is parsed once and kept for those who read the
 * same text later: check, page and Markdown copy do, and parsing takes 15 times as long as reading the
 * tree (measured: 5.1 and 0.3 ms for 700 words).
 * @throws Error of the file system, where the folder cannot be written; whatever `parse` throws.
 */
export function getKeptTree(source: string, parse: () => Root): Root {
  const file = getTreeFile(source);
  if (file === undefined) return parse();
  const kept = readTree(file);
  if (kept) return kept;
  const tree = parse();
  // Written aside and renamed: another process may be reading it.
  const draft = `${file}.${process.pid}-${threadId}`;
  writeFileSync(draft, JSON.stringify(tree));
  renameSync(draft, file);
  return tree;
}

/** The name under which the tree of a text is kept. */
export function getTreeName(source: string): string {
  return createHash('sha1').update(source).digest('hex');
}

function getTreeFile(source: string): string | undefined {
  if (source.length < leastLength) return undefined;
  const folder = getTreesFolder();
  return folder === undefined ? undefined : join(folder, getTreeName(source));
}

/** Undefined where the tree was not kept yet, or was cut by a crash. */
function readTree(file: string): Root | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Root;
  } catch {
    return undefined;
  }
}
