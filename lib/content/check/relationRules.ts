import type { FieldName } from '../fields';
import type { DocumentKind } from '../vocabulary';
import type { ReadSource } from '../readSources';
import { resolveReference } from '../resolveReference';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';
import { readList } from './readValue';

/** The fields that name documents, and of which kind. */
const relations = {
  relatedCases: 'case',
  relatedQuestions: 'question',
} as const satisfies Partial<Record<FieldName, DocumentKind>>;

/** Each relation must lead to a document, by its key or by a slug of it in any language. */
export function* checkRelations(source: ReadSource, context: CheckContext): Generator<Finding> {
  for (const field of ['relatedCases', 'relatedQuestions'] as const) {
    const kind = relations[field];
    for (const [at, name] of readList(source, field).entries()) {
      if (typeof name !== 'string') continue;
      if (resolveReference(name, kind, context.index) !== undefined) continue;
      const hint = suggestNearest(name, context.index.names[kind].keys());
      const message = `There is no ${kind} ${quoteValue(name)}. Write the key (the file name without ".md") or the slug of one.${hint}`;
      yield createFinding('relation', source.file, source.locate([field, at]), message);
    }
  }
}
