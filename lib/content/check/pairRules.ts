import { isLocale, locales } from '@/i18n/locales';
import { parseConfidence } from '../parseConfidence';
import type { ReadSource } from '../readSources';
import { type CheckContext, findOriginal, listVersions } from './context';
import { createFinding, fileStart, type Finding } from './finding';
import { quoteValue } from './quoteValue';
import { readText } from './readValue';

/** A document has one original; each translation names its language. */
export function* checkPair(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { file, data, locale, locate } = source;
  const from = data['translatedFrom'];
  if (from === undefined) {
    const original = findOriginal(source, context);
    if (!original || original.file === file) return;
    const message = `This document and ${original.file} have no "translatedFrom", so both would be originals. Add "translatedFrom: ${original.locale}" here, or "translatedFrom: ${locale}" there.`;
    yield createFinding('pair-two-originals', file, fileStart, message);
    return;
  }
  if (typeof from !== 'string') return;
  const at = locate(['translatedFrom']);
  if (!isLocale(from)) {
    const message = `There is no language ${quoteValue(from)}. The languages are ${locales.join(', ')}.`;
    yield createFinding('translated-from', file, at, message);
  } else if (from === locale) {
    const message = `A text in "${locale}" cannot be translated from "${locale}". Write the language of the original; if this is the original, remove the line.`;
    yield createFinding('translated-from', file, at, message);
  } else {
    const problem = findOriginalProblem(source, from, context);
    if (problem !== undefined) yield createFinding('pair-original', file, at, problem);
  }
}

function findOriginalProblem(
  source: ReadSource,
  from: string,
  context: CheckContext,
): string | undefined {
  const [, ...path] = source.file.split('/');
  const wanted = [from, ...path].join('/');
  if (context.unreadableFiles.has(`${from}/${source.kind}/${source.key}`)) return undefined;
  const named = listVersions(source, context).find(({ locale }) => locale === from);
  if (!named) {
    return `The original should be ${wanted}, and there is no such file. Both files must have the same name; if this is the original, remove the line.`;
  }
  if (named.data['translatedFrom'] === undefined) return undefined;
  return `${wanted} is itself a translation. Write the language of the original here, or remove "translatedFrom" there.`;
}

/** The levels of confidence are a fact, though they stand in a text: equal in all languages. */
export function* checkConfidencePair(
  source: ReadSource,
  context: CheckContext,
): Generator<Finding> {
  const original = findOriginal(source, context);
  if (!original || original.file === source.file) return;
  const own = readLevels(source);
  const wanted = readLevels(original);
  if (own === undefined || wanted === undefined || own === wanted) return;
  const message = `The levels are ${own} here and ${wanted} in ${original.file}. Write the same levels in the same order; only what they are about is translated.`;
  yield createFinding('pair-confidence', source.file, source.locate(['confidenceLevel']), message);
}

function readLevels(source: ReadSource): string | undefined {
  const parsed = parseConfidence(readText(source, 'confidenceLevel') ?? '');
  return parsed?.map(({ level }) => level).join('; ');
}
