import { listOtherLocales } from '@/i18n/locales';
import type { BodyOutline, OutlinedBlock } from '@/lib/text/outlineBody';
import { kindFolders } from '../vocabulary';
import type { ReadSource } from '../readSources';
import { type CheckContext, findOriginal, listVersions } from './context';
import { createFinding, fileStart, type Finding, type Position } from './finding';
import { countMadeFrom, listSourceBehind, listSourceNumbers } from './sourceNumbers';

/** An original that readers of another language can only read as it is. */
export function* checkMissingTranslations(
  source: ReadSource,
  context: CheckContext,
): Generator<Finding> {
  const { file, kind, key, locale, data } = source;
  if (findOriginal(source, context) !== source || data['draft'] === true) return;
  const present = new Set(listVersions(source, context).map((version) => version.locale));
  for (const other of listOtherLocales(locale)) {
    const isUnreadable = context.unreadableFiles.has(`${other}/${kind}/${key}`);
    if (present.has(other) || isUnreadable) continue;
    const message = `There is no translation into "${other}". Write ${other}/${kindFolders[kind]}/${key}.md; until then its readers see this text.`;
    yield createFinding('pair-missing', file, fileStart, message);
  }
}

/** A translation has the blocks and headings of its original, or numbers would lead astray. */
export function* checkBlocks(source: ReadSource, context: CheckContext): Generator<Finding> {
  const original = findOriginal(source, context);
  if (!original || original === source || source.data['translatedFrom'] === undefined) return;
  const own = context.outlines.get(source)?.body;
  const wanted = context.outlines.get(original)?.body;
  if (!own || !wanted || isUnknown(own) || isUnknown(wanted)) return;
  // A translation that is behind has the blocks that it was made from; its page says so.
  const isBehind = listSourceBehind(source, context).length > 0;
  if (isBehind && own.blocks.length === countMadeFrom(source, context)) return;
  const numbers = listSourceNumbers(original, context);
  if (own.blocks.length !== wanted.blocks.length) {
    yield comparePlaces(source, original, own, wanted, numbers);
    return;
  }
  yield* compareHeadings(source, original, own, wanted, numbers);
}

/** A body with faults may part otherwise once they are mended. */
function isUnknown({ faults }: BodyOutline): boolean {
  return faults.some(({ topic }) => topic === 'limits' || topic === 'body');
}

function comparePlaces(
  source: ReadSource,
  original: ReadSource,
  own: BodyOutline,
  wanted: BodyOutline,
  numbers: readonly string[],
): Finding {
  const at = findParting(own.blocks, wanted.blocks);
  const mine = own.blocks[at];
  const theirs = wanted.blocks[at];
  const place = mine ?? own.blocks.at(-1) ?? { line: 1, column: 1 };
  const there = theirs
    ? `block ${numbers[at] ?? at + 1} of the original (${theirs.kind}, line ${theirs.line + original.bodyLine - 1})`
    : 'the end of the original';
  const here = mine ? `this ${mine.kind}` : 'the end of this text';
  const message = `${original.file} has ${count(wanted.blocks.length, 'block')}, this translation ${own.blocks.length}. They part here: ${here} stands against ${there}. Write a block for each block, in the same order.`;
  return createFinding('pair-blocks', source.file, toFile(source, place), message);
}

/**
 * The first block that cannot be the other's translation: of another kind, or with links to other
 * addresses outside the site, which are the same in every language.
 */
function findParting(own: readonly OutlinedBlock[], wanted: readonly OutlinedBlock[]): number {
  const at = own.findIndex(({ kind, marks }, place) => {
    const other = wanted[place];
    return !other || other.kind !== kind || other.marks !== marks;
  });
  return at < 0 ? own.length : at;
}

function* compareHeadings(
  source: ReadSource,
  original: ReadSource,
  own: BodyOutline,
  wanted: BodyOutline,
  numbers: readonly string[],
): Generator<Finding> {
  const length = Math.max(own.headings.length, wanted.headings.length);
  for (let at = 0; at < length; at += 1) {
    const mine = own.headings[at];
    const theirs = wanted.headings[at];
    if (mine && theirs && mine.depth === theirs.depth && mine.before === theirs.before) continue;
    const describe = (heading: typeof mine) =>
      heading ? `of level ${heading.depth} ${describeBefore(heading.before, numbers)}` : 'missing';
    const line = theirs ? `, line ${theirs.line + original.bodyLine - 1}` : '';
    const place = mine ??
      own.headings.at(-1) ??
      own.blocks[theirs?.before ?? 0] ?? { line: 1, column: 1 };
    const message = `Heading ${at + 1} is ${describe(mine)} here and ${describe(theirs)} in the original (${original.file}${line}). Write the same headings at the same places.`;
    yield createFinding('pair-headings', source.file, toFile(source, place), message);
    return;
  }
}

function describeBefore(before: number, numbers: readonly string[]): string {
  const next = numbers[before];
  return next === undefined ? 'at the end' : `before block ${next}`;
}

function toFile({ bodyLine }: ReadSource, { line, column }: Position): Position {
  return { line: line + bodyLine - 1, column };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
