import { parseArgs } from 'node:util';
import { defaultLocale, isLocale, type Locale, locales } from '@/i18n/locales';
import { isRoute } from '@/i18n/routes';
import { type CommandPlace, toContentFile } from '../ledger/runTranslations';
import { readSources } from '../readSources';
import { type DocumentKind, documentKinds } from '../vocabulary';
import { createDocument } from './createDocument';
import { createTranslation } from './createTranslation';

const usage = `npm run new -- ${documentKinds.join('|')} <key> [--language ${locales.join('|')}]
npm run new -- translation <file of the original> <language>

The key is the name of the file, the same in every language: a-z, 0-9 and single hyphens.`;

/**
 * The command line that makes new files. It never overwrites one.
 * @throws Error in an editor's words where the command cannot be carried out.
 */
export function runNew(args: readonly string[], place: CommandPlace): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    allowPositionals: true,
  });
  const [what, name, ...rest] = positionals;
  if (what === undefined || name === undefined || rest.length > 1) throw new Error(usage);
  if (what === 'translation') {
    translate(name, requireLocale(rest[0] ?? values.language), place);
    return;
  }
  const kind = documentKinds.find((candidate) => candidate === what);
  if (!kind || rest.length > 0) throw new Error(usage);
  create(kind, name, requireLocale(values.language ?? defaultLocale), place);
}

function create(kind: DocumentKind, key: string, locale: Locale, place: CommandPlace): void {
  const { contentFolder, day, print } = place;
  const { sources } = readSources(contentFolder);
  const file = createDocument(contentFolder, { kind, key, locale }, sources, day);
  const other = locales.find((each) => each !== locale) ?? locale;
  print(`made  content/${file}

Next:
1. Open the file and write over what stands in {{…}} and the year 1000.
2. npm run content:check   lists what is still to be written.
3. npm run dev             shows it (a draft) at http://localhost:3000.
4. npm run new -- translation content/${file} ${other}
5. When both are finished, write "draft: false" in this file, then:
   npm run translations -- record      gives its paragraphs the numbers that they keep.
   npm run content:check -- --fix      enters its address into the list of published ones.`);
  if (kind !== 'page' || isRoute(`/${key}`)) return;
  print(`
A page also needs an address, and there is none for "${key}": a developer adds "/${key}" to i18n/routes.ts and app/.`);
}

function translate(name: string, locale: Locale, place: CommandPlace): void {
  const { contentFolder, day, print } = place;
  const file = toContentFile(name, contentFolder);
  const read = readSources(contentFolder);
  const written = createTranslation(contentFolder, file, locale, read, day);
  for (const path of written) print(`made  content/${path}`);
  print(`
Next:
1. Open the file. Write over each {{…}}, then delete the original's words below it (lines with "%%")
   or behind it (after "#").
2. npm run content:check   lists what is still to be written.
3. npm run dev             shows it at http://localhost:3000.
4. Hand in all files that were made. Whenever the original has changed and the translation has been
   brought up to it: npm run translations -- accept content/${written[0] ?? ''}`);
}

function requireLocale(value: string | undefined): Locale {
  if (isLocale(value)) return value;
  throw new Error(
    `${value === undefined ? 'Name a language' : `There is no language "${value}"`}; the languages are ${locales.join(', ')}.\n\n${usage}`,
  );
}
