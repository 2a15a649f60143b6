import type { LinkTarget } from '../findLinkTarget';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { suggestNearest } from './findNearest';
import { getDocumentId } from '../documentId';
import { pickOriginal } from './groupVersions';
import { quoteValue } from './quoteValue';
import type { RuleName } from './rules';
import { listSourceBehind, listSourceNumbers } from './sourceNumbers';

/** Places that every page has. */
const framePlaces = ['text'];

/** What is wrong with where a link leads within the site: a draft, or a place that is not there. */
export function* checkFragment(
  target: LinkTarget,
  source: ReadSource,
  context: CheckContext,
): Generator<{ rule: RuleName; message: string }> {
  if ('route' in target) return;
  const versions = context.versions.get(getDocumentId(target)) ?? [];
  const original = pickOriginal(versions);
  // A file that could not be read has a finding of its own.
  if (!original) return;
  const isHere = getDocumentId(target) === getDocumentId(source);
  if (original.data['draft'] === true && findDraft(source, context) !== true && !isHere) {
    const message = `${original.file} is a draft, which no reader can open. Write its name without a link, or publish both ("draft: false").`;
    yield { rule: 'link-draft', message };
    return;
  }
  // What follows ":~:" tells a browser which words to show; it names no part of the page.
  const hash = target.hash?.split(':~:')[0] ?? '';
  if (hash === '') return;
  const shown = versions.find(({ locale }) => locale === source.locale) ?? original;
  const outline = context.outlines.get(shown)?.body;
  if (!outline || outline.faults.some(({ topic }) => topic === 'limits')) return;
  const numbers = listSourceNumbers(shown, context);
  const places = new Set([
    ...framePlaces,
    ...(shown.kind === 'question' ? ['answer'] : []),
    ...numbers.map((number) => `p${number}`),
    // What a translation does not have yet has its place there all the same.
    ...listSourceBehind(shown, context).map(({ number }) => `p${number}`),
    ...outline.headings.map((_, at) => `s${at + 1}`),
    ...Array.from({ length: outline.footnotes }, (_, at) => `fn-${at + 1}`),
    ...Array.from({ length: outline.footnotes }, (_, at) => `fnref-${at + 1}`),
    ...listNoteIds(original).map((id) => `note-${id}`),
  ]);
  if (places.has(decode(hash))) return;
  const last = numbers.at(-1);
  const heading = outline.headings.findIndex(({ text }) => toFragment(text) === decode(hash));
  const hint =
    heading >= 0
      ? ` Did you mean "#s${heading + 1}"?`
      : suggestNearest(decode(hash), hash.startsWith('note-') ? places : []);
  const message = `${shown.file} has no place ${quoteValue(`#${hash}`)}. Its paragraphs are ${last === undefined ? 'none' : `#p${numbers[0] ?? ''} to #p${last}`}, its headings ${outline.headings.length === 0 ? 'none' : `#s1 to #s${outline.headings.length}`}.${hint}`;
  yield { rule: 'link-fragment', message };
}

function findDraft(source: ReadSource, { versions }: CheckContext): unknown {
  return pickOriginal(versions.get(getDocumentId(source)) ?? [])?.data['draft'];
}

function listNoteIds({ data }: ReadSource): string[] {
  const notes: readonly unknown[] = Array.isArray(data['notes']) ? data['notes'] : [];
  return notes.map((note) => isRecord(note) && note['id']).filter((id) => typeof id === 'string');
}

/** What other programs make of a heading: "The Special Case" -> "the-special-case". */
function toFragment(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
