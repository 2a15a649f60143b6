import { getDocumentId } from '../documentId';
import type { FieldName } from '../fields';
import { resolveReference } from '../resolveReference';
import type { ReadSource } from '../readSources';
import type { DocumentKind } from '../vocabulary';
import { type CheckContext, findOriginal } from './context';
import { createFinding, type Finding } from './finding';
import { suggestNearest } from './findNearest';
import { pickOriginal } from './groupVersions';
import { quoteValue } from './quoteValue';
import { readList } from './readValue';

/** The fields that name documents, and of which kind. */
const relations = {
  relatedCases: 'case',
  relatedQuestions: 'question',
} as const satisfies Partial<Record<FieldName, DocumentKind>>;

type RelationField = keyof typeof relations;

/** The field in which a document is named back. */
const backward = { case: 'relatedCases', question: 'relatedQuestions' } as const;

/**
 * Each relation must lead to a document that readers can see, by its key or by a slug of it in any
 * language; cases and questions name each other once they are published.
 */
export function* checkRelations(source: ReadSource, context: CheckContext): Generator<Finding> {
  for (const field of ['relatedCases', 'relatedQuestions'] as const) {
    for (const [at, name] of readList(source, field).entries()) {
      if (typeof name !== 'string') continue;
      yield* checkRelation(source, field, at, name, context);
    }
  }
}

function* checkRelation(
  source: ReadSource,
  field: RelationField,
  at: number,
  name: string,
  context: CheckContext,
): Generator<Finding> {
  const kind = relations[field];
  const place = source.locate([field, at]);
  const key = resolveReference(name, kind, context.index);
  if (key === undefined) {
    const hint = suggestNearest(name, context.index.names[kind].keys());
    const message = `There is no ${kind} ${quoteValue(name)}. Write the key (the file name without ".md") or the slug of one.${hint}`;
    yield createFinding('relation', source.file, place, message);
    return;
  }
  // A document that could not be read has a finding of its own.
  const named = pickOriginal(context.versions.get(getDocumentId({ kind, key })) ?? []);
  if (!named) return;
  const isShown = findOriginal(source, context)?.data['draft'] !== true;
  if (isShown && named.data['draft'] === true) {
    const message = `${named.file} is a draft, so readers do not see it named here. Publish it ("draft: false"), or remove the name until then.`;
    yield createFinding('relation-draft', source.file, place, message);
  } else if (isShown && !isNamedBack(source, named, context)) {
    const own = backward[source.kind === 'case' ? 'case' : 'question'];
    const message = `${named.file} does not name this ${source.kind} in return. Add ${quoteValue(source.key)} to its "${own}", or remove the name here.`;
    yield createFinding('relation-one-sided', source.file, place, message);
  }
}

/**
 * A question must name the cases that stand behind it. A case need not name its questions, since its
 * page lists those that name it; but a list that it has is whole.
 */
function isNamedBack(source: ReadSource, named: ReadSource, context: CheckContext): boolean {
  if (source.kind !== 'case' && source.kind !== 'question') return true;
  const names = readList(named, backward[source.kind]);
  if (named.kind === 'case' && names.length === 0) return true;
  // A name that leads nowhere has a finding of its own, and may be the one that is missed here.
  return names.some((name) => {
    const key = typeof name === 'string' && resolveReference(name, source.kind, context.index);
    return key === undefined || key === source.key;
  });
}
