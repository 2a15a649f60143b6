import type { Nodes, Root, RootContent } from 'mdast';
import type { Locale } from '@/i18n/locales';
import { type BlockKind, getBlockKind } from './blocks';
import { BodyError, type BodyPoint, type BodyTopic, getPoint, movePoint } from './bodyError';
import { takeComments } from './comments';
import { fingerprintTree } from './fingerprintBlocks';
import { type FrenchSlip, listFrenchSlips } from './frenchSlips';
import { getText } from './getText';
import { listInvisibleCharacters } from './invisibleCharacters';
import { type ParseOptions, parseMarkdown, settleTree } from './parseBody';
import { splitLines } from './splitLines';

/**
 * All that a check wants to know of a body, read in one pass, as plain data. Places are counted in the
 * body, from 1.
 */
export type BodyOutline = {
  /** What keeps the body from being shown, all of it. */
  faults: Fault[];
  blocks: OutlinedBlock[];
  /** Headings at the top; `before` is how many blocks stand before it. */
  headings: (BodyPoint & { depth: number; text: string; before: number })[];
  footnotes: number;
  /** Lines at which comments for translators begin, which are no part of the text. */
  comments: number[];
  links: (BodyPoint & { url: string; text: string })[];
  images: (BodyPoint & { url: string; alt: string })[];
  html: (BodyPoint & { value: string })[];
  /** What French usage writes otherwise; only in French texts. */
  slips: (BodyPoint & Omit<FrenchSlip, 'at'>)[];
};

/** Something that keeps a body from being shown. */
export type Fault = BodyPoint & { topic: BodyTopic; reason: string };

/** A block, and the addresses it leads to outside the site: the same in every language. */
export type OutlinedBlock = BodyPoint & { kind: BlockKind; marks: string; fingerprint: string };

/** The language of the text, and how its lines are to be read. */
export type OutlineOptions = ParseOptions & { locale: Locale };

/** The usage of a language that is looked at word by word. */
export const slipFinders: Partial<Record<Locale, (text: string) => FrenchSlip[]>> = {
  fr: listFrenchSlips,
};

/** No editor reads more; a text of quotation marks alone must not fill the memory. */
const mostSlips = 1000;

/** Reads a body and tells what is in it; never throws, whatever the body holds. */
export function outlineBody(markdown: string, { lineBreaks, locale }: OutlineOptions): BodyOutline {
  const outline: BodyOutline = {
    ...{ faults: [], blocks: [], headings: [], footnotes: 0, comments: [] },
    ...{ links: [], images: [], html: [], slips: [] },
  };
  try {
    const tree = parseMarkdown(markdown);
    outline.comments = takeComments(tree, markdown);
    collectSource(tree, markdown, locale, outline);
    settleTree(tree, markdown, (fault) => addFault(outline, fault));
    collectNodes(tree, outline);
    if (lineBreaks === 'paragraphs') splitLines(tree);
    collectBlocks(tree, outline);
  } catch (error) {
    addFault(outline, error);
  }
  return outline;
}

function addFault({ faults }: BodyOutline, error: unknown): void {
  if (error instanceof BodyError) {
    const { line, column, reason, topic } = error;
    faults.push({ line, column, reason, topic });
  } else {
    const reason = `The text cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
    faults.push({ line: 1, column: 1, reason, topic: 'body' });
  }
}

/** What can only be seen while the tree is as it was written. */
function collectSource(tree: Root, source: string, locale: Locale, outline: BodyOutline): void {
  const findSlips = slipFinders[locale];
  // Characters can be written as references (`&#x202E;`) that the source does not show.
  const mayRefer = source.includes('&');
  if (!findSlips && !mayRefer) return;
  walk(tree, (node) => {
    if (node.type === 'textDirective') return false;
    if (node.type === 'link') return !getText(node).startsWith('http');
    if (node.type !== 'text') return true;
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (mayRefer && node.value !== raw && listInvisibleCharacters(raw).length === 0) {
      for (const { name } of listInvisibleCharacters(node.value)) {
        const reason = `A reference stands for the invisible character ${name}: delete it.`;
        outline.faults.push({ ...toPoint(node), reason, topic: 'characters' });
      }
    }
    if (!findSlips || outline.slips.length > mostSlips) return true;
    for (const { at, ...slip } of findSlips(raw)) {
      outline.slips.push({ ...slip, ...movePoint(toPoint(node), raw.slice(0, at)) });
    }
    return true;
  });
}

function collectNodes(tree: Root, outline: BodyOutline): void {
  walk(tree, (node) => {
    if (node.type === 'link') {
      outline.links.push({ ...toPoint(node), url: node.url, text: getText(node) });
    } else if (node.type === 'image') {
      outline.images.push({ ...toPoint(node), url: node.url, alt: node.alt ?? '' });
    } else if (node.type === 'html') {
      outline.html.push({ ...toPoint(node), value: node.value });
    } else if (node.type === 'footnoteDefinition') outline.footnotes += 1;
    return true;
  });
}

/** Goes through a tree in order, into the children of those nodes for which `enter` says so. */
function walk(node: Nodes, enter: (node: Nodes) => boolean): void {
  if (!enter(node) || !('children' in node)) return;
  for (const child of node.children) walk(child, enter);
}

function collectBlocks(tree: Root, outline: BodyOutline): void {
  const fingerprints = fingerprintTree(tree);
  for (const node of tree.children) {
    const kind = getBlockKind(node);
    if (kind) {
      const fingerprint = fingerprints[outline.blocks.length]?.fingerprint ?? '';
      outline.blocks.push({ ...toPoint(node), kind, marks: listMarks(node), fingerprint });
    }
    if (node.type !== 'heading') continue;
    const { depth } = node;
    const before = outline.blocks.length;
    outline.headings.push({ ...toPoint(node), depth, text: getText(node), before });
  }
}

function listMarks(block: RootContent): string {
  const marks: string[] = [];
  walk(block, (node) => {
    if (node.type === 'link' && /^https?:/i.test(node.url)) marks.push(node.url);
    return true;
  });
  return marks.join('\n');
}

function toPoint(node: Nodes): BodyPoint {
  const { line, column } = getPoint(node);
  return { line, column };
}
