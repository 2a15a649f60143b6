import { confidenceLevels, parseConfidence } from '../parseConfidence';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { buildIdPart, buildTextPart, datePart } from './partForms';
import { quoteValue } from './quoteValue';
import { readList, readText } from './readValue';
import { checkTextList, readEntries, type TextListForm } from './textListRules';

const levelPart = {
  wanted: 'a level from 1 to 5, without quotation marks',
  isRight: (value: unknown) => confidenceLevels.some((level) => level === value),
};

const logForm: TextListForm = {
  field: 'confidenceLog',
  rule: 'confidence-log',
  entry: 'a change',
  parts: {
    id: buildIdPart('change', 'courts-disagree'),
    date: datePart,
    from: levelPart,
    to: levelPart,
    level: {
      wanted: 'the number of the level that changed, counted from 1, without quotation marks',
      isRight: (value) => value === undefined || Number.isSafeInteger(value),
    },
    text: buildTextPart('why the level changed, in a few words'),
  },
};

/** Changes of confidence have id, date, from, to and text; a translation holds the texts by id. */
export function checkConfidenceLog(source: ReadSource, context: CheckContext): Iterable<Finding> {
  return checkTextList(source, context, logForm);
}

/** A change says which level it is about, where there are several, and the last one leads to it. */
export function* checkConfidenceChanges(source: ReadSource): Generator<Finding> {
  const levels = parseConfidence(readText(source, 'confidenceLevel') ?? '');
  if (!levels) return;
  for (const [at, change] of readEntries(source, 'confidenceLog').entries()) {
    if (!isRecord(change)) continue;
    const { level } = change;
    const isKnown = level === undefined ? levels.length === 1 : levels[Number(level) - 1];
    if (isKnown) continue;
    const given =
      level === undefined
        ? 'does not say which level it is about'
        : `is about level ${quoteValue(level)}`;
    const message = `The change ${given}, and "confidenceLevel" has ${levels.length}. Write "level: 1" for the first of them.`;
    const place = source.locate(['confidenceLog', at, 'level']);
    yield createFinding('confidence-log', source.file, place, message);
  }
}

/** Reasons must be parallel to the levels. */
export function* checkConfidenceReasons(source: ReadSource): Generator<Finding> {
  const { file, locate } = source;
  const given = readList(source, 'confidenceReasons').length;
  const wanted = parseConfidence(readText(source, 'confidenceLevel') ?? '')?.length;
  if (given === 0 || wanted === undefined || given === wanted) return;
  const message = `"confidenceReasons" has ${given} entries and "confidenceLevel" ${wanted}. Write one reason for each level, in their order, and "" where nothing is said.`;
  yield createFinding('confidence', file, locate(['confidenceReasons'], 'key'), message);
}
