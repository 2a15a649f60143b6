import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { getPoint } from './bodyError';

/** Makes each line of the paragraphs at the top of a body a paragraph of its own. */
export function splitLines(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? splitParagraph(node) : [node],
  );
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  return splitChildren(paragraph.children).flatMap((children) => {
    const [first] = children;
    if (!first) return [];
    const end = children.at(-1)?.position?.end ?? getPoint(first);
    return [{ type: 'paragraph' as const, children, position: { start: getPoint(first), end } }];
  });
}

/** The children by line; a line can be empty. */
function splitChildren(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    splitNode(child).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)?.push(part);
    });
  }
  return lines;
}

/** The parts of a node by line: emphasis over two lines becomes emphasis in each. */
function splitNode(node: PhrasingContent): (PhrasingContent | undefined)[] {
  if (node.type === 'break') return [undefined, undefined];
  if (node.type === 'text') {
    const { line, column } = getPoint(node);
    return node.value.split('\n').map((value, index) => {
      if (!value) return undefined;
      const start = { line: line + index, column: index === 0 ? column : 1 };
      return { ...node, value, position: { start, end: start } };
    });
  }
  if (!('children' in node)) return [node];
  return splitChildren(node.children).map((children, index) => {
    const [first] = children;
    if (!first) return undefined;
    const start = getPoint(index === 0 ? node : first);
    return { ...node, children, position: { start, end: start } };
  });
}
