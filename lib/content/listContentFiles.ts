import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding, fileStart, type Finding } from './check/finding';
import { type ContentPath, parseContentPath } from './contentPath';

/**
 * Lists the documents of a content folder, ordered by path. Folders whose name begins with a dot
 * are not content, nor are hidden files that are no Markdown; every other file must be a document.
 * @returns the documents, and a finding for each file that is none
 * @throws Error when the folder itself cannot be read.
 */
export function listContentFiles(contentFolder: string): {
  files: ContentPath[];
  findings: Finding[];
} {
  const files: ContentPath[] = [];
  const findings: Finding[] = [];
  for (const { path, problem } of walk(contentFolder, '')) {
    const result = problem ?? parseContentPath(path);
    if (typeof result !== 'string') files.push(result);
    else findings.push(createFinding('file-path', path, fileStart, result));
  }
  return { files, findings };
}

type Entry = { path: string; problem?: string };

function* walk(contentFolder: string, folder: string): Generator<Entry> {
  for (const entry of listEntries(contentFolder, folder)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) yield* walk(contentFolder, path);
    } else if (!entry.isFile()) {
      yield { path, problem: 'This is a link or a device. Put the file itself here.' };
    } else if (!entry.name.startsWith('.') || entry.name.endsWith('.md')) {
      yield { path };
    }
  }
}

function listEntries(contentFolder: string, folder: string): Dirent[] {
  const entries = readdirSync(join(contentFolder, folder), { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
