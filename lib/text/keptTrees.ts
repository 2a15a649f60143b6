import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Root } from 'mdast';
import { getTreesFolder } from '@/lib/config';

/** Shorter texts are parsed sooner than a file is opened. */
const leastLength = 1000;

/**
 * The syntax tree that was kept of a text while the site is built, or undefined where there is none:
 * the check, the page and the Markdown copy of a document read the same text, and parsing takes 15
 * times as long as reading the tree (measured: 5.1 and 0.3 ms for 700 words).
 */
export function readKeptTree(source: string): Root | undefined {
  const file = getTreeFile(source);
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Root;
  } catch {
    // Not kept yet, or cut by a crash: it is parsed, and kept anew.
    return undefined;
  }
}

/**
 * Keeps the tree of a text for those who read the same text later in this build.
 * @throws Error of the file system, where the folder cannot be written.
 */
export function keepTree(source: string, tree: Root): void {
  const file = getTreeFile(source);
  if (file === undefined) return;
  // Written aside and renamed: another process may be reading it.
  const draft = `${file}.${process.pid}-${threadId}`;
  writeFileSync(draft, JSON.stringify(tree));
  renameSync(draft, file);
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
