import type { Definition, Html, Image, ImageReference, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findLinkTarget } from '../findLinkTarget';
import { isRecord } from '../isRecord';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, fileStart, type Finding, type Position } from './finding';
import { describeDeadLink } from './describeDeadLink';
import { parseBody } from './parseBody';
import { quoteValue } from './quoteValue';
import type { RuleName } from './rules';

type NodeProblem = { rule: RuleName; message: string };

/** Images, HTML and links of the body. */
export function* checkBody(source: ReadSource, context: CheckContext): Generator<Finding> {
  yield* checkMarkdown(source.body, source, context, ({ line, column }) => ({
    line: line + source.bodyLine - 1,
    column,
  }));
}

/** The same for the texts of notes; their findings stand where the text begins. */
export function* checkNoteTexts(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { notes } = source.data;
  const texts: [path: (string | number)[], text: unknown][] = Array.isArray(notes)
    ? notes.map((note: unknown, at) => [['notes', at, 'text'], isRecord(note) && note['text']])
    : Object.entries(isRecord(notes) ? notes : {}).map(([id, text]) => [['notes', id], text]);
  for (const [path, text] of texts) {
    if (typeof text === 'string') {
      yield* checkMarkdown(text, source, context, () => source.locate(path));
    }
  }
}

function* checkMarkdown(
  markdown: string,
  source: ReadSource,
  context: CheckContext,
  toFilePosition: (position: Position) => Position,
): Generator<Finding> {
  let tree: Root;
  try {
    tree = parseBody(markdown);
  } catch (error) {
    // Quotations or lists nested thousands deep end here.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The Markdown cannot be parsed: ${reason}.`;
    yield createFinding('body-unreadable', source.file, toFilePosition(fileStart), message);
    return;
  }
  const nodes: Nodes[] = [];
  visit(tree, (node) => void nodes.push(node));
  for (const node of nodes) {
    for (const { rule, message } of listProblems(node, source, context)) {
      const position = toFilePosition(node.position?.start ?? fileStart);
      yield createFinding(rule, source.file, position, message);
    }
  }
}

function listProblems(node: Nodes, source: ReadSource, context: CheckContext): NodeProblem[] {
  switch (node.type) {
    case 'html':
      return checkHtml(node);
    case 'image':
      return [...checkAlt(node), ...checkScheme(node)];
    case 'imageReference':
      return checkAlt(node);
    case 'definition':
      return checkScheme(node);
    case 'link': {
      const unsafe = checkScheme(node);
      return unsafe.length > 0 ? unsafe : checkTarget(node, source, context);
    }
    default:
      return [];
  }
}

/** Comments are for editors and reach no page; anything else would be lost on the way. */
function checkHtml({ value }: Html): NodeProblem[] {
  if (value.replace(/<!--.*?-->/gs, '').trim() === '') return [];
  const message = `${quoteValue(value)} is HTML, which is not shown. Write Markdown instead; a "<" that is meant as such is written "\\<".`;
  return [{ rule: 'raw-html', message }];
}

function checkAlt({ alt }: Image | ImageReference): NodeProblem[] {
  if (alt !== undefined && alt !== null && alt.trim() !== '') return [];
  const message = 'This image has no text for those who hear it. Write what it shows between the brackets: "![what it shows](…)".';
  return [{ rule: 'image-alt', message }];
}

/** Browsers skip control characters and spaces in an address, so they count as absent here. */
function checkScheme({ url }: Link | Image | Definition): NodeProblem[] {
  // eslint-disable-next-line no-control-regex -- these are what browsers skip
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''))?.[1];
  if (scheme === undefined || allowedSchemes.has(scheme.toLowerCase())) return [];
  const message = `A link cannot begin with "${scheme}:". Write an address that begins with "https://", or the path of a file, as "../cases/pm-v-openai.md".`;
  return [{ rule: 'unsafe-link', message }];
}

const allowedSchemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'contact']);

function checkTarget(link: Link, { file }: ReadSource, context: CheckContext): NodeProblem[] {
  const { index, unreadableFiles } = context;
  // The title may stand in a file that could not be read, which has its own finding.
  if (link.url === '' && unreadableFiles.size > 0) return [];
  const text = toString(link);
  if (findLinkTarget(link.url, text, file, index) !== undefined) return [];
  return [{ rule: 'link', message: describeDeadLink(link.url, text, index) }];
}
