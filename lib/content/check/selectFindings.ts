import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Finding } from './finding';

/**
 * Turns paths as they are given on a command line into paths below the content folder; the folder
 * itself is ''.
 * @throws Error for a path that does not exist or lies outside.
 */
export function readPaths(paths: readonly string[], contentFolder: string): string[] {
  return paths.map((path) => {
    const below = relative(resolve(contentFolder), resolve(path)).split(sep).join('/');
    if (below === '..' || below.startsWith('../')) {
      throw new Error(`${path} lies outside ${contentFolder}/: copy it there first.`);
    }
    if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`There is nothing at ${path}.`);
    return below;
  });
}

/** Tells whether a file below the content folder is one of the paths or lies in one of them. */
export function isSelected(file: string, paths: readonly string[]): boolean {
  if (paths.length === 0) return true;
  return paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The findings about files at the paths; all of them where there is no path. */
export function selectFindings(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  return findings.filter(({ file }) => isSelected(file, paths));
}
