import type { Root, RootContent } from 'mdast';

/**
 * A paragraph of nothing but lines that begin with `%%` is a comment: the original's text for whoever
 * translates it. It is no part of the text and has no number; the check reports each that is left, so
 * that nothing is left out of a page in silence.
 */
const commentLine = /^[ \t]*%%/;

/** Takes the comments out of a body's tree. `source` is the body that the tree was read from. */
export function removeComments(tree: Root, source: string): void {
  if (!source.includes('%%')) return;
  const lines = source.split('\n');
  tree.children = tree.children.filter((node) => !isComment(node, lines));
}

/** The lines of a body, from 1, at which its comments begin. */
export function listComments(tree: Root, source: string): number[] {
  const lines = source.split('\n');
  return tree.children
    .filter((node) => isComment(node, lines))
    .map((node) => node.position?.start.line ?? 1);
}

function isComment(node: RootContent, lines: readonly string[]): boolean {
  if (node.type !== 'paragraph' || !node.position) return false;
  const { start, end } = node.position;
  return lines.slice(start.line - 1, end.line).every((line) => commentLine.test(line));
}
