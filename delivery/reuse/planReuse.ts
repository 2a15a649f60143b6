import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportFolder } from '../export/exportFolder';
import { writeWhole } from '../files/writeWhole';
import { type ContentPrint, listChangedTexts } from './contentPrint';
import { areWhole, readKeptPages } from './keptPages';

/** Their names stand in one variable, for which Linux has 128 KiB. */
const mostChanged = 1000;

const printFile = join('.cache', 'pages', 'print.json');

/**
 * Finds out which pages of the last build this one can have, and makes the export ready for it: empty
 * where there are none. Nothing is taken from a build that did not come to its end, nor from files
 * that changed since.
 * @param project folder of the project
 * @returns the documents whose pages must be rendered; undefined where all pages must be
 */
export function planReuse(project: string, print: ContentPrint): ReadonlySet<string> | undefined {
  const changed = findChanged(project, print);
  // Only a build that comes to its end writes it again.
  rmSync(join(project, printFile), { force: true });
  if (changed) return changed;
  rmSync(join(project, exportFolder), { recursive: true, force: true });
  return undefined;
}

/** Notes what the pages in the export were made from, once all of them are there. */
export function confirmExport(project: string, print: ContentPrint): void {
  writeWhole(join(project, printFile), JSON.stringify(print));
}

function findChanged(project: string, print: ContentPrint): ReadonlySet<string> | undefined {
  try {
    const before = JSON.parse(readFileSync(join(project, printFile), 'utf8')) as ContentPrint;
    const changed = listChangedTexts(before, print);
    if (!changed || changed.size > mostChanged) return undefined;
    return areWhole(readKeptPages(project), join(project, exportFolder)) ? changed : undefined;
  } catch {
    // There is no last build, or its notes or pages cannot be read: everything is made anew.
    return undefined;
  }
}
