// Plain JavaScript, because the bootstrap needs it before anything is installed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folders = [
  'app',
  'browser',
  'components',
  'content',
  'delivery',
  'i18n',
  'lib',
  'messages',
  'public',
  'scripts',
];

/**
 * Files at the top level that no built page depends on. Next writes `next-env.d.ts` and
 * `tsconfig.json` while it builds: they would make each build stale at once.
 */
const otherFiles = new Set([
  'eslint.config.js',
  'jest.config.mjs',
  'next-env.d.ts',
  'tsconfig.json',
]);

const variables = ['SITE_URL', 'CONTACT_URL'];

/**
 * Describes everything a build is made from: size, time and hash of each input file, and the
 * variables that pages depend on. Files whose size and time are those of an earlier stamp are not
 * read again.
 * @param {string} root folder of the project
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {import('./inputsStamp.mjs').InputsStamp} [earlier]
 * @returns {import('./inputsStamp.mjs').InputsStamp}
 */
export function computeStamp(root, environment, earlier) {
  const files = {};
  for (const file of listInputs(root)) {
    const { size, mtimeMs } = statSync(join(root, file));
    const known = earlier?.files?.[file];
    const isKnown = known && known[0] === size && known[1] === mtimeMs;
    files[file] = [size, mtimeMs, isKnown ? known[2] : hashFile(join(root, file))];
  }
  const set = variables.map((name) => [name, environment[name] ?? '']);
  return { version: 1, variables: Object.fromEntries(set), files };
}

/**
 * The first input in which two stamps differ, or undefined when a build from one is a build from
 * the other.
 * @param {import('./inputsStamp.mjs').InputsStamp} before
 * @param {import('./inputsStamp.mjs').InputsStamp} after
 * @returns {string | undefined}
 */
export function findChange(before, after) {
  const variable = variables.find((name) => before.variables[name] !== after.variables[name]);
  if (variable) return variable;
  const names = [...Object.keys(after.files), ...Object.keys(before.files)];
  return names.find((name) => before.files[name]?.[2] !== after.files[name]?.[2]);
}

function listInputs(root) {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|json)$/.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.') && !otherFiles.has(name));
  return [...top, ...folders.flatMap((folder) => listBelow(root, folder))].sort();
}

function listBelow(root, folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter(({ name }) => name !== '.DS_Store' && !/(~|\.sw[a-z])$/.test(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listBelow(root, path) : [path];
    });
}

function hashFile(path) {
  return createHash('sha1').update(readFileSync(path)).digest('base64');
}
