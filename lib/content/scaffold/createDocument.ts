import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, locales } from '@/i18n/locales';
import { listReservedWords } from '@/i18n/paths';
import { kebabCase } from '../contentPath';
import type { ReadSource } from '../readSources';
import { type DocumentKind, kindFolders } from '../vocabulary';
import { buildOriginalFile } from './buildOriginalFile';

/**
 * Writes the file of a new original.
 * @returns its path below the content folder
 * @throws Error in an editor's words where the key cannot be one or is taken.
 */
export function createDocument(
  contentFolder: string,
  { kind, key, locale }: { kind: DocumentKind; key: string; locale: Locale },
  sources: readonly ReadSource[],
  day: string,
): string {
  requireKey(kind, key);
  for (const language of locales) {
    const file = `${language}/${kindFolders[kind]}/${key}.md`;
    if (!existsSync(join(contentFolder, file))) continue;
    throw new Error(
      `content/${file} is there already and stays as it is. Choose another key, or translate it: npm run new -- translation content/${file} ${locale === language ? '<language>' : locale}`,
    );
  }
  const file = `${locale}/${kindFolders[kind]}/${key}.md`;
  const indices = sources
    .filter((source) => source.kind === kind)
    .map(({ data }) => data['index'])
    .filter((index) => typeof index === 'number');
  const index = Math.max(0, ...indices) + 1;
  writeNew(contentFolder, file, buildOriginalFile(kind, locale, { key, index, day }));
  return file;
}

/** Writes a file that is not there yet. */
export function writeNew(contentFolder: string, file: string, text: string): void {
  mkdirSync(dirname(join(contentFolder, file)), { recursive: true });
  writeFileSync(join(contentFolder, file), text, { flag: 'wx' });
}

function requireKey(kind: DocumentKind, key: string): void {
  if (!kebabCase.test(key)) {
    throw new Error(
      `"${key}" cannot be a key: use a-z, 0-9 and single hyphens, as in doe-v-example.`,
    );
  }
  if (kind !== 'page' && listReservedWords().has(key)) {
    throw new Error(`"${key}" is a word of the site's own addresses: choose another key.`);
  }
}
