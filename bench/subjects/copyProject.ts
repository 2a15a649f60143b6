import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setAside } from '../measure/setAside';

/**
 * What a build does not read. The lockfile stays behind because Next takes its folder for the root
 * of the project, and the packages lie above the copy.
 */
const left = new Set([
  '__tests__',
  'bench',
  'builds',
  'content',
  'docs',
  'node_modules',
  'out',
  'package-lock.json',
]);

/**
 * Copies the project's sources, without its content, into a folder below it and links its packages.
 * What an earlier copy held besides, as caches of builds, is taken away.
 */
export function copyProject(folder: string): void {
  setAside(folder);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.')) {
    if (name.startsWith('.') || left.has(name)) continue;
    cpSync(name, join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(relative(folder, 'node_modules'), join(folder, 'node_modules'), 'dir');
}
