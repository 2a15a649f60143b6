import type { FootnoteDefinition, List, ListItem, Nodes, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { getBlockKind } from '@/lib/text/blocks';
import { type ParseOptions, parseBody } from '@/lib/text/parseBody';
import { commentMark } from './placeholder';

/**
 * The body of a new translation: for each block of the original one of the same kind with a placeholder
 * to write over, and below it the original's text as a comment. Code is left as it is.
 * @throws BodyError for a body that cannot be rendered.
 */
export function buildTranslationBody(
  body: string,
  placeholder: string,
  { lineBreaks }: ParseOptions = {},
): string {
  const parts = parseBody(body).children.flatMap((node) => {
    const source = readSource(node, body);
    if (node.type === 'code') return [source];
    if (node.type === 'thematicBreak') return ['---'];
    const isSplit = lineBreaks === 'paragraphs' && getBlockKind(node) === 'paragraph';
    const lines = isSplit ? source.split('\n').filter((line) => line.trim() !== '') : [];
    if (lines.length > 1) {
      return lines.flatMap((line) => [placeholder + findCalls(line), writeComment(line)]);
    }
    return [writeNode(node, placeholder), writeComment(source)];
  });
  return `${parts.join('\n\n')}\n`;
}

/** The lines of a node as they are written; the first one from where the node begins. */
function readSource({ position }: RootContent, body: string): string {
  return body.slice(position?.start.offset, position?.end.offset);
}

function writeComment(source: string): string {
  const lines = source.split('\n').map((line) => `${commentMark} ${line}`.trimEnd());
  return lines.join('\n');
}

/** The calls of footnotes in a line, as they are written. */
function findCalls(line: string): string {
  return (line.match(/(?<!\\)\[\^[^\]\s]+\]/g) ?? []).join('');
}

function writeNode(node: Nodes, placeholder: string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${placeholder}${listCalls(node)}`;
    case 'list':
      return writeList(node, placeholder);
    case 'blockquote':
      return writeAll(node.children, placeholder)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'table':
      return writeTable(node, placeholder);
    case 'footnoteDefinition':
      return writeFootnote(node, placeholder);
    case 'code':
      return ['```', node.value, '```'].join('\n');
    case 'paragraph':
      return getBlockKind(node) === 'image'
        ? node.children.map((child) => writeNode(child, placeholder)).join('')
        : placeholder + listCalls(node);
    case 'image':
      return `![${placeholder}](${node.url})`;
    case 'thematicBreak':
      return '---';
    default:
      return '';
  }
}

function writeAll(nodes: readonly Nodes[], placeholder: string): string {
  return nodes.map((node) => writeNode(node, placeholder)).join('\n\n');
}

function writeList({ children, ordered, start, spread }: List, placeholder: string): string {
  const items = children.map((item, at) => {
    const marker = ordered ? `${(start ?? 1) + at}. ` : '- ';
    return indent(writeItem(item, placeholder), marker, ' '.repeat(marker.length));
  });
  return items.join(spread || children.some((item) => item.spread) ? '\n\n' : '\n');
}

function writeItem({ checked, children, spread }: ListItem, placeholder: string): string {
  const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
  const text = children.map((node) => writeNode(node, placeholder));
  return box + text.join(spread ? '\n\n' : '\n');
}

function writeTable({ align, children }: Table, placeholder: string): string {
  const rows = children.map(
    (row) => `| ${row.children.map((cell) => placeholder + listCalls(cell)).join(' | ')} |`,
  );
  const marks = { left: ':--', right: '--:', center: ':-:' };
  const columns = children[0]?.children ?? [];
  const rule = columns.map((_, at) => marks[align?.[at] ?? 'left'] ?? '---');
  return [rows[0] ?? '', `| ${rule.join(' | ')} |`, ...rows.slice(1)].join('\n');
}

function writeFootnote({ identifier, children }: FootnoteDefinition, placeholder: string): string {
  return indent(writeAll(children, placeholder), `[^${identifier}]: `, '    ');
}

/** The calls of footnotes in a node, in order: a translation must call each footnote as well. */
function listCalls(node: Nodes): string {
  const calls: string[] = [];
  visit(node, 'footnoteReference', ({ identifier }) => {
    calls.push(`[^${identifier}]`);
  });
  return calls.join('');
}

function indent(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
