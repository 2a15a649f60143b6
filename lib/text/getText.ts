import type { Nodes } from 'mdast';

/** What parts the children of a node in plain text; inline nodes need nothing. */
const separators: Partial<Record<Nodes['type'], string>> = {
  root: '\n\n',
  blockquote: '\n',
  footnoteDefinition: '\n',
  list: '\n',
  listItem: '\n',
  table: '\n',
  tableRow: ' ',
};

/** The plain text of a Markdown node: alternative text for images, nothing for footnote calls. */
export function getText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map(getText);
  const separator = separators[node.type];
  return separator === undefined ? parts.join('') : parts.filter(Boolean).join(separator);
}
