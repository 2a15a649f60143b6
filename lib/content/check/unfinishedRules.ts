import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import { commentMark, findPlaceholder, placeholderDate } from '../scaffold/placeholder';
import { type CheckContext, findOriginal } from './context';
import { createFinding, type Finding } from './finding';
import type { RuleName } from './rules';

/**
 * What `npm run new` left to be written: placeholders, and the original's text in comments. In a draft
 * that is a list of what is to be done, in a published document a mistake.
 */
export function* checkUnfinished(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { body, bodyLine, data, file, locate } = source;
  const isDraft = (findOriginal(source, context) ?? source).data['draft'] === true;
  const rule: RuleName = isDraft ? 'unfinished-draft' : 'unfinished';
  for (const [path, placeholder] of listPlaceholders(data, [])) {
    const message = `${placeholder} still stands in "${path[0] ?? ''}". Write what belongs there${isDraft ? '' : ', or write "draft: true" in the original'}.`;
    yield createFinding(rule, file, locate(path), message);
  }
  for (const [at, line] of body.split('\n').entries()) {
    const placeholder = findPlaceholder(line);
    if (placeholder === undefined || line.trimStart().startsWith(commentMark)) continue;
    const position = { line: bodyLine + at, column: line.indexOf(placeholder) + 1 };
    yield createFinding(rule, file, position, `Write this block in place of ${placeholder}.`);
  }
  const comments = context.outlines.get(source)?.body.comments ?? [];
  const lines = comments.map((line) => line + bodyLine - 1);
  if (lines[0] === undefined) return;
  const message = `The original's text still stands below ${lines.length === 1 ? 'a block' : 'blocks'}, in lines that begin with "${commentMark}" (${lines.join(', ')}). Delete each once its block is translated; readers never see them.`;
  yield createFinding(rule, file, { line: lines[0], column: 1 }, message);
}

type Path = (string | number)[];

function listPlaceholders(value: unknown, path: Path): [path: Path, placeholder: string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => listPlaceholders(item, [...path, at]));
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, item]) => listPlaceholders(item, [...path, name]));
  }
  if (typeof value !== 'string') return [];
  const placeholder = value === placeholderDate ? `"${value}"` : findPlaceholder(value);
  return placeholder === undefined ? [] : [[path, placeholder]];
}
