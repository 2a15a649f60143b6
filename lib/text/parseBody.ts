import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { assertCharacters } from './assertCharacters';
import { assertParsable } from './assertParsable';
import { BodyError, getPoint, type ReportFault, throwFault } from './bodyError';
import { takeComments } from './comments';
import { getKeptTree } from './keptTrees';
import { numberFootnotes } from './numberFootnotes';
import { markLanguages, remarkLang } from './remarkLang';
import { listNeedless, remarkOmit } from './remarkOmit';
import { resolveReferences } from './resolveReferences';
import { splitLines } from './splitLines';

/** How lines are to be read: `paragraphs` makes each line of a paragraph a paragraph. */
export type ParseOptions = { lineBreaks?: 'paragraphs' | undefined };

/** A parser for each set of constructs that texts cannot hold. */
const parsers = new Map<string, ReturnType<typeof buildParser>>();

function buildParser(needless: readonly string[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkLang)
    .use(remarkOmit, needless)
    .freeze();
}

function getParser(source: string): ReturnType<typeof buildParser> {
  const needless = listNeedless(source);
  const name = needless.join(' ');
  const parser = parsers.get(name) ?? buildParser(needless);
  parsers.set(name, parser);
  return parser;
}

/**
 * Reads a Markdown body into a syntax tree in which references are resolved, footnotes are numbered
 * and phrases in other languages are marked.
 * @throws BodyError for what cannot be shown: raw HTML, invisible characters, dangling references, and
 * bodies that would take too long.
 */
export function parseBody(markdown: string, { lineBreaks }: ParseOptions = {}): Root {
  const source = markdown.replace(/\r\n?/g, '\n');
  assertCharacters(source);
  const tree = parseMarkdown(source);
  takeComments(tree, source);
  settleTree(tree, source, throwFault);
  if (lineBreaks === 'paragraphs') splitLines(tree);
  return tree;
}

/**
 * Reads Markdown into a syntax tree that holds whatever was written; while the site is built, each
 * text is parsed once.
 * @param source with LF line endings
 * @throws BodyError for a text that would take too long.
 */
export function parseMarkdown(source: string): Root {
  return getKeptTree(source, () => {
    assertParsable(source);
    return getParser(source).parse(source);
  });
}

/**
 * Resolves references, numbers footnotes and marks phrases in a tree that `parseMarkdown` read, and
 * reports what cannot be shown.
 */
export function settleTree(tree: Root, source: string, report: ReportFault): void {
  // Walking through a tree takes time; most texts have none of these.
  if (source.includes('<')) refuseHtml(tree, report);
  if (source.includes(']:')) resolveReferences(tree, report);
  if (source.includes('[^')) numberFootnotes(tree, source, report);
  if (source.includes(':lang[')) markLanguages(tree, report);
}

function refuseHtml(tree: Root, report: ReportFault): void {
  visit(tree, 'html', (node) => {
    const [start = ''] = node.value.split('\n');
    const reason = `Raw HTML (${start}): write it in Markdown, or between backticks to show it as it is.`;
    report(new BodyError(reason, getPoint(node), 'html'));
  });
}
