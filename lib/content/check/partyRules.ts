import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';
import { isText } from './textListRules';

const names = ['plaintiffs', 'defendants'];

/** Parties are who sues and who is sued, in words, and nothing else. */
export function* checkParties({ data, file, locate }: ReadSource): Generator<Finding> {
  const { parties } = data;
  if (!isRecord(parties)) return;
  for (const name of names) {
    if (isText(parties[name])) continue;
    const message = `"${name}" of "parties" must be a text: say who they are, in a few words.`;
    yield createFinding('parties', file, locate(['parties', name]), message);
  }
  for (const name of Object.keys(parties)) {
    if (names.includes(name)) continue;
    const message = `"parties" has no part ${quoteValue(name)}.${suggestNearest(name, names)}`;
    yield createFinding('parties', file, locate(['parties', name], 'key'), message);
  }
}
