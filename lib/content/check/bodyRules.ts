import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { assertParsable } from '@/lib/text/assertParsable';
import { BodyError } from '@/lib/text/bodyError';
import { type ParseOptions, parseBody } from '@/lib/text/parseBody';
import { renderInline } from '@/lib/text/renderInline';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import { type CheckContext, findOriginal } from './context';
import { createFinding, type Finding, fileStart, type Position } from './finding';
import { listNodeProblems } from './nodeRules';
import { parseMarkdown } from './parseMarkdown';
import type { RuleName } from './rules';

type Problem = Position & { rule: RuleName; message: string };

/** Everything that would keep the body from being shown as it is meant. */
export function* checkBody(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { body, bodyLine, file } = source;
  const original = findOriginal(source, context) ?? source;
  const lineBreaks = original.data['lineBreaks'] === 'paragraphs' ? 'paragraphs' : undefined;
  const options: ParseOptions = { lineBreaks };
  const parse = () => parseBody(body, options);
  for (const problem of listProblems(body, parse, source, context)) {
    const position = { line: problem.line + bodyLine - 1, column: problem.column };
    yield createFinding(problem.rule, file, position, problem.message);
  }
}

/** The same for the texts of notes; their findings stand where the text begins. */
export function* checkNoteTexts(source: ReadSource, context: CheckContext): Generator<Finding> {
  for (const [path, text] of listNoteTexts(source)) {
    if (typeof text !== 'string') continue;
    const resolveLink = () => ({ kind: 'text' }) as const;
    const render = () => renderInline(text, { locale: source.locale, resolveLink });
    for (const { rule, message } of listProblems(text, render, source, context)) {
      yield createFinding(rule, source.file, source.locate(path), message);
    }
  }
}

function listNoteTexts({ data }: ReadSource): [path: (string | number)[], text: unknown][] {
  const { notes } = data;
  return Array.isArray(notes)
    ? notes.map((note: unknown, at) => [['notes', at, 'text'], isRecord(note) && note['text']])
    : Object.entries(isRecord(notes) ? notes : {}).map(([id, text]) => [['notes', id], text]);
}

/**
 * All faults that are known one by one, then what the pages' own parser says besides.
 * @param parse what the page does with the text; it throws at the first fault
 */
function listProblems(
  markdown: string,
  parse: () => unknown,
  source: ReadSource,
  context: CheckContext,
): Problem[] {
  const limit = catchProblem('body-limits', () => assertParsable(markdown));
  if (limit) return [limit];
  const problems: Problem[] = [];
  const broken = catchProblem('body', () => {
    visit(parseMarkdown(markdown), (node: Nodes) => {
      const { line, column } = node.position?.start ?? fileStart;
      const found = listNodeProblems(node, source, context);
      problems.push(...found.map((problem) => ({ line, column, ...problem })));
    });
  });
  const rest = broken ?? catchProblem('body', parse);
  const isNew = rest && !problems.some(({ line, column }) => line === rest.line && column === rest.column);
  return isNew ? [...problems, rest] : problems;
}

function catchProblem(rule: RuleName, action: () => unknown): Problem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof BodyError) {
      return { rule, line: error.line, column: error.column, message: error.reason };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { rule, ...fileStart, message: `The text cannot be read: ${reason}.` };
  }
}
