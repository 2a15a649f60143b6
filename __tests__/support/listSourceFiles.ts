import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = process.cwd();
const CODE_FOLDERS = [
  'app',
  'browser',
  'components',
  'delivery',
  'i18n',
  'lib',
  'scripts',
  'bench',
];

/** The project's own modules as paths from its root. */
export function listSourceFiles(): string[] {
  return CODE_FOLDERS.flatMap((folder) => listFiles(join(ROOT, folder)))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => relative(ROOT, file));
}

/** What a module imports of the project itself, as paths from its root without ending. */
export function listProjectImports(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/(?:from|import\(|import)\s*['"]([^'"]+)['"]/g);
  return [...found].flatMap(([, name = '']) => {
    if (name.startsWith('@/')) return [name.slice(2)];
    return name.startsWith('.') ? [join(file, '..', name)] : [];
  });
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
  } catch {
    return [];
  }
}
