import { renderInline } from '@/lib/text/renderInline';
import { BodyError } from '@/lib/text/bodyError';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, fileStart, type Finding, type Position } from './finding';
import { locateInValue } from './locateInValue';
import { listHeadingProblems, listOutlineProblems } from './outlineProblems';

/** Everything that would keep the body from being shown as it is meant. */
export function* checkBody(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { bodyLine, file } = source;
  const outline = context.outlines.get(source)?.body;
  if (!outline) return;
  const problems = [
    ...listOutlineProblems(outline, source, context),
    ...listHeadingProblems(outline),
  ];
  for (const { line, column, rule, message } of problems) {
    yield createFinding(rule, file, { line: line + bodyLine - 1, column }, message);
  }
}

/** The same for the texts of notes. */
export function* checkNoteTexts(source: ReadSource, context: CheckContext): Generator<Finding> {
  for (const { path, text, outline } of context.outlines.get(source)?.notes ?? []) {
    const problems = [...listOutlineProblems(outline, source, context)];
    for (const { rule, message, ...place } of problems) {
      yield createFinding(rule, source.file, locateInValue(source, path, text, place), message);
    }
    if (problems.length > 0) continue;
    const fault = findInlineFault(text, source);
    if (!fault) continue;
    const place = locateInValue(source, path, text, fault);
    yield createFinding('note-text', source.file, place, fault.reason);
  }
}

/** A note holds less than a body may: no headings, no tables. */
function findInlineFault(
  text: string,
  { locale }: ReadSource,
): (Position & { reason: string }) | undefined {
  try {
    renderInline(text, { locale, resolveLink: () => ({ kind: 'text' }) });
    return undefined;
  } catch (error) {
    if (error instanceof BodyError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return { ...fileStart, reason: `The text cannot be read: ${reason}.` };
  }
}
