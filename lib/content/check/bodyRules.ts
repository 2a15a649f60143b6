import { renderInline } from '@/lib/text/renderInline';
import { BodyError } from '@/lib/text/bodyError';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { listOutlineProblems } from './outlineProblems';

/** Everything that would keep the body from being shown as it is meant. */
export function* checkBody(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { bodyLine, file } = source;
  const outline = context.outlines.get(source)?.body;
  if (!outline) return;
  for (const { line, column, rule, message } of listOutlineProblems(outline, source, context)) {
    yield createFinding(rule, file, { line: line + bodyLine - 1, column }, message);
  }
}

/** The same for the texts of notes; their findings stand where the text begins. */
export function* checkNoteTexts(source: ReadSource, context: CheckContext): Generator<Finding> {
  for (const { path, text, outline } of context.outlines.get(source)?.notes ?? []) {
    const problems = [...listOutlineProblems(outline, source, context)];
    for (const { rule, message } of problems) {
      yield createFinding(rule, source.file, source.locate(path), message);
    }
    if (problems.length > 0) continue;
    const reason = findInlineFault(text, source);
    if (reason !== undefined) {
      yield createFinding('note-text', source.file, source.locate(path), reason);
    }
  }
}

/** A note holds less than a body may: no headings, no tables. */
function findInlineFault(text: string, { locale }: ReadSource): string | undefined {
  try {
    renderInline(text, { locale, resolveLink: () => ({ kind: 'text' }) });
    return undefined;
  } catch (error) {
    if (error instanceof BodyError) return error.reason;
    return `The text cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
