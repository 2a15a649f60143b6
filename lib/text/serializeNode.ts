import type { FootnoteDefinition, Nodes } from 'mdast';
import { removeTracking } from './removeTracking';

/** The footnotes of a body by their number. */
export type Footnotes = ReadonlyMap<string, FootnoteDefinition>;

/** A node as text with marks for its structure; code and addresses, which are no prose, stand apart. */
export type SerializedNode = { text: string; literals: readonly string[] };

/** Stands in the text where a literal was taken out. */
const foreignSign = '\uFFFC';
/** Part the items, rows and cells of a block; no text holds them (`assertCharacters`). */
const itemMark = '\u001E';
const cellMark = '\u001F';

/**
 * Writes a node of a body so that two nodes that mean the same are written alike: emphasis does not
 * count, links count by where they lead, footnotes by what they say.
 */
export function serializeNode(node: Nodes, footnotes: Footnotes): SerializedNode {
  const literals: string[] = [];
  const open = new Set<string>();
  const addLiteral = (literal: string) => {
    literals.push(literal);
    return foreignSign;
  };
  const writeAll = (children: readonly Nodes[], mark = '') => children.map(write).join(mark);
  const write = (child: Nodes): string => {
    switch (child.type) {
      case 'text':
        return child.value;
      case 'break':
        return ' ';
      case 'code':
      case 'inlineCode':
        return addLiteral(child.value.replace(/\s+/g, ' ').trim());
      case 'image':
        return `${addLiteral(removeTracking(child.url))}${child.alt ?? ''}`;
      case 'link':
        return `${addLiteral(removeTracking(child.url))}${writeAll(child.children)}${foreignSign}`;
      case 'delete':
        return `~${writeAll(child.children)}~`;
      case 'footnoteReference':
        return writeFootnote(child.identifier);
      case 'listItem':
        return `${getTaskMark(child.checked)}${writeAll(child.children, ' ')}`;
      case 'list':
        return child.children.map((item) => `${itemMark}${write(item)}`).join('');
      case 'table':
        return child.children.map((row) => `${itemMark}${write(row)}`).join('');
      case 'tableRow':
        return writeAll(child.children, cellMark);
      case 'blockquote':
      case 'footnoteDefinition':
        return writeAll(child.children, itemMark);
      default:
        return 'children' in child ? writeAll(child.children) : '';
    }
  };
  /** Footnotes may call each other; one that is being written is not written again. */
  const writeFootnote = (identifier: string): string => {
    const definition = footnotes.get(identifier);
    if (!definition || open.has(identifier)) return foreignSign;
    open.add(identifier);
    const text = write(definition);
    open.delete(identifier);
    return `${foreignSign}${text}${foreignSign}`;
  };
  return { text: write(node), literals };
}

function getTaskMark(checked: boolean | null | undefined): string {
  if (checked === null || checked === undefined) return '';
  return checked ? '[x]' : '[ ]';
}
