import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale } from '@/i18n/locales';
import { NO_VALUE } from '@/lib/content/caseSelection';
import { listFiles } from './listFiles';
import { getPublicPage } from './publicAddress';

/**
 * Copies what readers need from Next's export into the folder of the site, each page to its public
 * address in the reader's words.
 * @returns the public addresses of the pages
 * @throws Error when a page is on no route, two have one address, or a file cannot be written.
 */
export function copyExport(exportFolder: string, siteFolder: string): string[] {
  const files = listFiles(exportFolder);
  const known = new Set(files);
  const addresses = new Map<string, string>();
  for (const file of files) {
    if (isLeftOut(file, known)) continue;
    if (!file.endsWith('.html') || isErrorPage(file)) {
      copyFile(join(exportFolder, file), join(siteFolder, file));
      continue;
    }
    const page = getPublicPage(file);
    const other = addresses.get(page.address);
    if (other !== undefined) {
      throw new Error(`${other} and ${file} have one address: ${page.address}`);
    }
    addresses.set(page.address, file);
    copyFile(join(exportFolder, file), join(siteFolder, page.file));
  }
  return [...addresses.keys()].sort();
}

/** Tells whether a file of the export is an error page: served with status 404, at no address. */
export function isErrorPage(file: string): boolean {
  const [first, ...rest] = file.split('/');
  return file === '404.html' || (isLocale(first) && rest.join('/') === '404.html');
}

/**
 * What no reader asks for: Next's client chunks and flight files (the pages run without them, see
 * `adapter.ts`), its built-in error page, the first page of a list, which is the list itself, and
 * what stands for a facet without values. A `.txt` that belongs to no page (robots.txt, llms.txt) is ours.
 */
function isLeftOut(file: string, known: ReadonlySet<string>): boolean {
  if (/^_not-found([./]|$)|^_next\/|\/page\/1\.html$/.test(file)) return true;
  if (file.split(/[./]/).includes(NO_VALUE)) return true;
  if (!file.endsWith('.txt')) return false;
  return /(^|\/)__next\.[^/]*\.txt$/.test(file) || known.has(file.replace(/\.txt$/, '.html'));
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
