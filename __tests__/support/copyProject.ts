import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const folders = [
  'app',
  'browser',
  'components',
  'delivery',
  'i18n',
  'lib',
  'messages',
  'public',
  'scripts',
];

/** With a lock file of its own the copy would be a project that Next looks no further than. */
const leftOut = new Set(['package-lock.json', 'jest.config.mjs', 'eslint.config.js']);

/**
 * Copies the sources of the project, without its content, into a folder inside the project: one
 * that packages are found from. What was in the folder is deleted.
 */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.].*\.(ts|js|mjs|json)$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !leftOut.has(name));
  for (const name of [...folders, ...files].filter((each) => existsSync(each))) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  // Programs are started by their path below node_modules.
  const packages = relative(resolve(folder), resolve('node_modules'));
  symlinkSync(packages, join(folder, 'node_modules'), 'dir');
}
