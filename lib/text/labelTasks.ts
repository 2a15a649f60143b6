import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What can follow the box of a task without belonging to its name. */
const blocks = new Set(['blockquote', 'div', 'ol', 'p', 'pre', 'table', 'ul']);

/** Makes the text beside each box of a task list its label, so that the box has a name. */
export function labelTasks(tree: Root): void {
  visit(tree, 'element', (node) => {
    const start = node.children.findIndex((child) => isElement(child) && child.tagName === 'input');
    if (start < 0 || node.tagName === 'label') return;
    const isEnd = (child: ElementContent, index: number) =>
      index > start && isElement(child) && blocks.has(child.tagName);
    const end = node.children.findIndex(isEnd);
    const children = node.children.slice(start, end < 0 ? undefined : end);
    const label: Element = { type: 'element', tagName: 'label', properties: {}, children };
    node.children.splice(start, children.length, label);
  });
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
