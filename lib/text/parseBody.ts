import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { assertCharacters } from './assertCharacters';
import { assertParsable } from './assertParsable';
import { BodyError, getPoint } from './bodyError';
import { listComments, removeComments } from './comments';
import { numberFootnotes } from './numberFootnotes';
import { markLanguages, remarkLang } from './remarkLang';
import { resolveReferences } from './resolveReferences';
import { splitLines } from './splitLines';

/** How lines are to be read: `paragraphs` makes each line of a paragraph a paragraph. */
export type ParseOptions = { lineBreaks?: 'paragraphs' | undefined };

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkLang)
  .freeze();

/**
 * Reads a Markdown body into a syntax tree in which references are resolved, footnotes are numbered
 * and phrases in other languages are marked.
 * @throws BodyError for what cannot be shown: raw HTML, invisible characters, dangling references, and
 * bodies that would take too long.
 */
export function parseBody(markdown: string, { lineBreaks }: ParseOptions = {}): Root {
  const source = markdown.replace(/\r\n?/g, '\n');
  assertCharacters(source);
  assertParsable(source);
  const tree = parser.parse(source);
  removeComments(tree, source);
  refuseHtml(tree);
  resolveReferences(tree);
  numberFootnotes(tree, source);
  markLanguages(tree);
  if (lineBreaks === 'paragraphs') splitLines(tree);
  return tree;
}

/**
 * The lines of a body, from 1, at which comments for translators begin.
 * @throws BodyError for bodies that would take too long.
 */
export function listCommentLines(markdown: string): number[] {
  if (!markdown.includes('%%')) return [];
  const source = markdown.replace(/\r\n?/g, '\n');
  assertParsable(source);
  return listComments(parser.parse(source), source);
}

function refuseHtml(tree: Root): void {
  visit(tree, 'html', (node) => {
    const [start = ''] = node.value.split('\n');
    throw new BodyError(
      `Raw HTML (${start}): write it in Markdown, or between backticks to show it as it is.`,
      getPoint(node),
    );
  });
}
