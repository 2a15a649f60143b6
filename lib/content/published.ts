import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, locales } from '@/i18n/locales';
import { type DocumentKind, documentKinds, kindFolders } from './vocabulary';

/** A published address and the line that holds it; `file` is a path below the content folder. */
export type PublishedAddress = {
  locale: Locale;
  kind: DocumentKind;
  slug: string;
  file: string;
  line: number;
  column: number;
};

/** All published addresses. */
export type PublishedList = readonly PublishedAddress[];

const folder = '.published';

/**
 * Reads the published addresses: a file for each language and kind, a slug a line, in no order, since
 * two branches that both add some are merged by keeping the lines of both (`.gitattributes`).
 * @returns undefined where no list is kept.
 */
export function readPublished(contentFolder: string): PublishedList | undefined {
  if (!statSync(join(contentFolder, folder), { throwIfNoEntry: false })) return undefined;
  return locales.flatMap((locale) =>
    documentKinds.flatMap((kind) => readList(contentFolder, locale, kind)),
  );
}

/** Adds addresses to the lists, which are kept in order. */
export function addPublished(
  contentFolder: string,
  addresses: readonly Pick<PublishedAddress, 'locale' | 'kind' | 'slug'>[],
): void {
  const files = new Set(addresses.map(({ locale, kind }) => getFile(locale, kind)));
  for (const file of files) {
    const added = addresses.filter(({ locale, kind }) => getFile(locale, kind) === file);
    const lines = readLines(contentFolder, file).filter((line) => line !== '');
    const all = new Set([...lines, ...added.map(({ slug }) => slug)]);
    const path = join(contentFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[...all].sort().join('\n')}\n`);
  }
}

/** The list of a language and kind: `.published/en/cases.txt`. */
export function getFile(locale: Locale, kind: DocumentKind): string {
  return `${folder}/${locale}/${kindFolders[kind]}.txt`;
}

function readList(contentFolder: string, locale: Locale, kind: DocumentKind): PublishedAddress[] {
  const file = getFile(locale, kind);
  const seen = new Set<string>();
  return readLines(contentFolder, file).flatMap((slug, at) => {
    if (slug === '' || seen.has(slug)) return [];
    seen.add(slug);
    return [{ locale, kind, slug, file, line: at + 1, column: 1 }];
  });
}

function readLines(contentFolder: string, file: string): string[] {
  const path = join(contentFolder, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim());
}
