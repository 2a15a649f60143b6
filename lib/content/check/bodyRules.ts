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
  for (const problem of listProblems(body, { lineBreaks }, source, context)) {
    const position = { line: problem.line + bodyLine - 1, column: problem.column };
    yield createFinding(problem.rule, file, position, problem.message);
  }
}

/** The same for the texts of notes; their findings stand where the text begins. */
export function* checkNoteTexts(source: ReadSource, context: CheckContext): Generator<Finding> {
  const resolveLink = () => ({ kind: 'text' }) as const;
  for (const [path, text] of listNoteTexts(source)) {
    if (typeof text !== 'string') continue;
    const problems = listProblems(text, {}, source, context);
    if (problems.length === 0) {
      // A note holds less than a body may: no headings, no tables.
      const render = () => renderInline(text, { locale: source.locale, resolveLink });
      problems.push(...attempt('body', render).problems);
    }
    for (const { rule, message } of problems) {
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
 * The pages' own parser stops at the first fault. Where it does, a tree that holds whatever was
 * written shows the others that are known one by one.
 */
function listProblems(
  markdown: string,
  options: ParseOptions,
  source: ReadSource,
  context: CheckContext,
): Problem[] {
  const limits = attempt('body-limits', () => assertParsable(markdown));
  if (limits.problems.length > 0) return limits.problems;
  const page = attempt('body', () => parseBody(markdown, options));
  const { value: tree } = page.value ? page : attempt('body', () => parseMarkdown(markdown));
  const problems: Problem[] = [];
  const collect = (node: Nodes) => {
    const { line, column } = node.position?.start ?? fileStart;
    const found = listNodeProblems(node, source, context);
    problems.push(...found.map((problem) => ({ line, column, ...problem })));
  };
  if (tree) visit(tree, collect);
  const places = new Set(problems.map(getPlace));
  return [...problems, ...page.problems.filter((problem) => !places.has(getPlace(problem)))];
}

function getPlace({ line, column }: Position): string {
  return `${line}:${column}`;
}

/** Runs an action and gives its value, or the problem that it threw. */
function attempt<T>(rule: RuleName, action: () => T): { value?: T; problems: Problem[] } {
  try {
    return { value: action(), problems: [] };
  } catch (error) {
    if (error instanceof BodyError) {
      const { line, column, reason } = error;
      return { problems: [{ rule, line, column, message: reason }] };
    }
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The text cannot be read: ${reason}.`;
    return { problems: [{ rule, ...fileStart, message }] };
  }
}
