import type { Root, RootContent } from 'mdast';

/**
 * A paragraph of nothing but lines that begin with `%%` is a comment: the original's text for whoever
 * translates it. It is no part of the text and has no number; the check reports each that is left, so
 * that nothing is left out of a page in silence.
 */
const commentLine = /^[ \t]*%%/;

/**
 * Takes the comments out of a body's tree and gives the lines of the body, from 1, at which they begin.
 * @param source the body that the tree was read from
 */
export function takeComments(tree: Root, source: string): number[] {
  if (!source.includes('%%')) return [];
  const lines = source.split('\n');
  const comments = tree.children.filter((node) => isComment(node, lines));
  if (comments.length === 0) return [];
  tree.children = tree.children.filter((node) => !comments.includes(node));
  return comments.map((node) => node.position?.start.line ?? 1);
}

function isComment(node: RootContent, lines: readonly string[]): boolean {
  if (node.type !== 'paragraph' || !node.position) return false;
  const { start, end } = node.position;
  return lines.slice(start.line - 1, end.line).every((line) => commentLine.test(line));
}
