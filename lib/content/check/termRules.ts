import type { ReadSource } from '../readSources';
import { createFinding, type Finding } from './finding';
import { quoteValue } from './quoteValue';
import { readText } from './readValue';
import { isHttps } from './valueRules';

/** The source of a term must be an address. */
export function* checkTermSource(source: ReadSource): Generator<Finding> {
  const link = readText(source, 'source');
  if (link === undefined || isHttps(link)) return;
  const message = `${quoteValue(link)} is no address that begins with "https://". Write the whole address.`;
  yield createFinding('https-link', source.file, source.locate(['source']), message);
}

/** A term without a definition explains nothing. */
export function* checkDefinition({ body, bodyLine, file, kind }: ReadSource): Generator<Finding> {
  if (kind !== 'term' || body.trim() !== '') return;
  const message = 'A term needs a definition. Write it below the front matter.';
  yield createFinding('term-definition', file, { line: bodyLine, column: 1 }, message);
}
