import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import { resolveReference } from '../resolveReference';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { buildIdPart, buildTextPart } from './partForms';
import { quoteValue } from './quoteValue';
import { checkTextList, isName, readEntries, type TextListForm } from './textListRules';

const id = buildIdPart('claim', 'negligence');

const form: TextListForm = {
  field: 'claims',
  rule: 'claims',
  entry: 'a claim',
  parts: {
    id: {
      wanted: `${id.wanted}; only a claim with a "term" can do without`,
      isRight: (value, claim) => isName(value) || (value === undefined && isName(claim['term'])),
    },
    text: buildTextPart('the claim in a few words'),
    term: {
      wanted: 'the key of a term, as "ecpa"',
      isRight: (value) => value === undefined || isName(value),
    },
  },
};

/** Claims have id or term, and text; a translation holds the texts by id. */
export function checkClaims(source: ReadSource, context: CheckContext): Iterable<Finding> {
  return checkTextList(source, context, form);
}

/** The term that a claim names must be one of the glossary. */
export function* checkClaimTerms(source: ReadSource, context: CheckContext): Generator<Finding> {
  for (const [at, claim] of readEntries(source, 'claims').entries()) {
    const term = isRecord(claim) ? claim['term'] : undefined;
    if (typeof term !== 'string' || !isName(term)) continue;
    if (resolveReference(term, 'term', context.index) !== undefined) continue;
    const hint = suggestNearest(term, context.index.names.term.keys());
    const message = `There is no term ${quoteValue(term)} in the glossary. Write the key of one (its file name without ".md"), or remove the line.${hint}`;
    yield createFinding('relation', source.file, source.locate(['claims', at, 'term']), message);
  }
}
