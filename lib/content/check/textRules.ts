import { movePoint } from '@/lib/text/bodyError';
import { type FrenchSlip } from '@/lib/text/frenchSlips';
import { listInvisibleCharacters } from '@/lib/text/invisibleCharacters';
import { type BodyOutline, slipFinders } from '@/lib/text/outlineBody';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, fileStart, type Finding, type Position } from './finding';
import { locateInValue } from './locateInValue';
import { quoteValue } from './quoteValue';
import { readText } from './readValue';
import type { RuleName } from './rules';

const slipRules: Record<FrenchSlip['kind'], RuleName> = {
  'capital-accents': 'french-accents',
  'english-quotes': 'french-quotation-marks',
  'straight-quotes': 'french-straight-quotes',
};

/** The fields whose value readers see as a text of the language. */
const textFields = [
  'title',
  'shortAnswer',
  'confidenceLevel',
  'coverImgAlt',
  'caseDateLabel',
] as const;

/** What French usage writes otherwise, in the body, the notes and the texts of the front matter. */
export function* checkUsage(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { file, locale, bodyLine } = source;
  const findSlips = slipFinders[locale];
  if (!findSlips) return;
  for (const name of textFields) {
    const text = readText(source, name) ?? '';
    for (const slip of findSlips(text)) {
      const place = movePoint(fileStart, text.slice(0, slip.at));
      yield describeSlip(slip, file, locateInValue(source, [name], text, place));
    }
  }
  const outlines = context.outlines.get(source);
  for (const { path, text, outline } of outlines?.notes ?? []) {
    for (const slip of outline.slips) {
      yield describeSlip(slip, file, locateInValue(source, path, text, slip));
    }
  }
  for (const slip of outlines?.body.slips ?? []) {
    yield describeSlip(slip, file, { line: slip.line + bodyLine - 1, column: slip.column });
  }
}

function describeSlip(
  { kind, found, wanted }: Pick<BodyOutline['slips'][number], 'kind' | 'found' | 'wanted'>,
  file: string,
  place: Position,
): Finding {
  const message = `French writes ${wanted} and not ${found}. Write it so; the spaces are set by the build.`;
  return createFinding(slipRules[kind], file, place, message);
}

/** Values can hold invisible characters that the file does not show, as "\u200B" in quotation marks. */
export function* checkValueCharacters(source: ReadSource): Generator<Finding> {
  if (!source.yaml.includes('\\')) return;
  const isShown = listInvisibleCharacters(source.yaml).length > 0;
  if (isShown) return;
  for (const [path, text] of walkTexts(source.data, [])) {
    const [first] = listInvisibleCharacters(text);
    if (!first) continue;
    const message = `${quoteValue(text)} holds the invisible character ${first.name}. Delete it.`;
    yield createFinding('invisible-character', source.file, source.locate(path), message);
  }
}

type Path = readonly (string | number)[];

function* walkTexts(value: unknown, path: Path): Generator<[path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* walkTexts(item, [...path, at]);
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) yield* walkTexts(item, [...path, name]);
  }
}
