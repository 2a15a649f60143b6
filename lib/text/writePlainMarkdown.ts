import type { Image, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { applySpaceEdits } from '@/i18n/typography';
import { BodyError, getPoint } from './bodyError';
import { getText } from './getText';
import { type ParseOptions, parseBody } from './parseBody';
import type { ResolveLink } from './resolveLinks';

/** What stands from `start` to `end` in a text gives way to `replacement`. */
type Edit = { start: number; end: number; replacement: string };

/** How a body is to be written. */
export type PlainMarkdownOptions = ParseOptions & {
  /** Where links lead: whole addresses, as the copy is read away from the site. */
  resolveLink: ResolveLink;
  /** The whole address of a picture. */
  resolveImage: (address: string) => string;
};

/**
 * A body as Markdown that any program can read: links and pictures with whole addresses, phrases in
 * other languages without their marks, each paragraph one. All else stays as it was written.
 * @throws BodyError where a link leads nowhere.
 */
export function writePlainMarkdown(markdown: string, options: PlainMarkdownOptions): string {
  const source = markdown.replace(/\r\n?/g, '\n');
  const tree = parseBody(source);
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') edits.push(...editLink(node, options.resolveLink));
    if (node.type === 'image') edits.push(...editImage(node, options.resolveImage));
    if (node.type === 'textDirective') edits.push(...unwrap(node));
  });
  if (options.lineBreaks === 'paragraphs') edits.push(...partLines(tree, source));
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return applySpaceEdits(source, inOrder).trim();
}

/** Only what follows the text of a link changes, so that what stands in the text may change too. */
function editLink(node: Link, resolveLink: ResolveLink): Edit[] {
  const resolved = resolveLink({ url: node.url, text: getText(node) });
  if (resolved.kind === 'broken') throw new BodyError(resolved.reason, getPoint(node));
  if (resolved.kind === 'text') return unwrap(node);
  if (resolved.href === node.url) return [];
  const { end } = getInside(node);
  return [
    { start: end, end: getOffsets(node).end, replacement: `]${writeTarget(resolved.href, node)}` },
  ];
}

function editImage(node: Image, resolveImage: (address: string) => string): Edit[] {
  const address = resolveImage(node.url);
  if (address === node.url) return [];
  const alt = (node.alt ?? '').replace(/[[\]\\]/g, (sign) => `\\${sign}`);
  return [{ ...getOffsets(node), replacement: `![${alt}]${writeTarget(address, node)}` }];
}

function writeTarget(address: string, { title }: Link | Image): string {
  const destination = /[\s()<>]/.test(address) ? `<${encodeURI(address)}>` : address;
  return title
    ? `(${destination} "${title.replace(/["\\]/g, (sign) => `\\${sign}`)}")`
    : `(${destination})`;
}

/** Leaves of a node what stands in it. */
function unwrap(node: Nodes & { children: Nodes[] }): Edit[] {
  const [outside, inside] = [getOffsets(node), getInside(node)];
  return [
    { start: outside.start, end: inside.start, replacement: '' },
    { start: inside.end, end: outside.end, replacement: '' },
  ];
}

/** Where each line is a paragraph, an empty line parts it from the next. */
function partLines(tree: Root, source: string): Edit[] {
  return tree.children
    .filter(({ type }) => type === 'paragraph')
    .flatMap((node) => {
      const { start, end } = getOffsets(node);
      return Array.from(source.slice(start, end).matchAll(/\n/g), ({ index }) => ({
        start: start + index,
        end: start + index,
        replacement: '\n',
      }));
    });
}

function getInside({ children }: { children: Nodes[] }): { start: number; end: number } {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  return { start: getOffsets(first).start, end: getOffsets(last).end };
}

/** The parser gives every node its place. */
function getOffsets({ position, type }: Nodes): { start: number; end: number } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error(`A ${type} has no place.`);
  return { start, end };
}
