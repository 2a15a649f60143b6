import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readSources } from '../readSources';
import { acceptTranslation } from './acceptTranslation';
import { buildRecords } from './buildRecords';
import { describeState, formatTranslations } from './formatTranslations';
import { listTranslations } from './listTranslations';
import { pairTexts } from './pairTexts';
import type { Ledgers } from './readLedgers';
import { writeRecords } from './writeRecords';

/** Where a command works, what day it is, and where its words go. */
export type CommandPlace = { contentFolder: string; day: string; print: (text: string) => void };

const usage = `npm run translations                      how every translation stands
npm run translations -- --format json     the same for programs
npm run translations -- record            give new blocks their numbers, date changed ones
npm run translations -- accept <file> …   a translation has been brought up to its original`;

/**
 * The command line of the ledger. Without a command it only reads.
 * @throws Error in an editor's words where the command cannot be carried out.
 */
export function runTranslations(args: readonly string[], place: CommandPlace): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'table' } },
    allowPositionals: true,
  });
  const [command, ...files] = positionals;
  const isFormat = values.format === 'table' || values.format === 'json';
  if (!isFormat || (command !== 'accept' && files.length > 0)) throw new Error(usage);
  if (command === undefined) list(values.format === 'json', place);
  else if (command === 'record') record(place);
  else if (command === 'accept' && files.length > 0) files.forEach((file) => accept(file, place));
  else throw new Error(usage);
}

function list(isJson: boolean, { contentFolder, day, print }: CommandPlace): void {
  const { pairs, ledgers } = read(contentFolder);
  const rows = listTranslations(pairs, ledgers, day);
  print(isJson ? JSON.stringify(rows, null, 2) : formatTranslations(rows));
  const count = buildRecords(pairs, ledgers, day).length;
  if (isJson || count === 0) return;
  print(`Not recorded yet: ${count} of the files' ledgers. Run npm run translations -- record.`);
}

function record({ contentFolder, day, print }: CommandPlace): void {
  const { pairs, ledgers } = read(contentFolder);
  const written = writeRecords(contentFolder, buildRecords(pairs, ledgers, day));
  for (const path of written) print(`recorded  content/${path}`);
  print(written.length === 0 ? 'The ledger is up to date.' : 'Hand these in with your texts.');
  const after = read(contentFolder);
  for (const row of listTranslations(after.pairs, after.ledgers, day)) {
    if (row.state !== 'behind' || row.translation === undefined) continue;
    const file = `content/${row.translation}`;
    print(`${file} is ${describeState(row)}. When it has been brought up:`);
    print(`  npm run translations -- accept ${file}`);
  }
}

function accept(name: string, { contentFolder, day, print }: CommandPlace): void {
  const { pairs, ledgers } = read(contentFolder);
  const file = toContentFile(name, contentFolder);
  const written = acceptTranslation(contentFolder, file, pairs, ledgers, day);
  for (const path of written) print(`written   content/${path}`);
  print(`content/${file} follows its original as of ${day}.`);
}

/** The path below the content folder, of a path from here or from there. */
export function toContentFile(name: string, contentFolder: string): string {
  const below = relative(resolve(contentFolder), resolve(name)).split(sep).join('/');
  return below.startsWith('..') ? name.split(sep).join('/') : below;
}

function read(contentFolder: string) {
  const { ledgers, sources, unreadable } = readSources(contentFolder);
  const [broken] = unreadable;
  if (broken) {
    throw new Error(`content/${broken.file} cannot be read. Run npm run content:check.`);
  }
  requireReadable(ledgers);
  return { pairs: pairTexts(sources), ledgers };
}

/** What a broken ledger holds would be lost by writing it anew. */
function requireReadable({ byFile }: Ledgers): void {
  for (const [file, parsed] of byFile) {
    if (parsed.kind !== 'broken') continue;
    throw new Error(
      `The ledger of ${file} cannot be read (line ${parsed.line}: ${parsed.message}) Run npm run content:check.`,
    );
  }
}
