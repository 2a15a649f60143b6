import { createHash } from 'node:crypto';
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type BlockKind, getBlockKind } from './blocks';
import { canonicalizeText } from './canonicalText';
import { type ParseOptions, parseBody } from './parseBody';
import { serializeNode } from './serializeNode';

/** A block as the ledger sees it. */
export type FingerprintedBlock = {
  kind: BlockKind;
  /** Its words without typography: what two blocks are compared by for likeness. */
  text: string;
  /** The headings right above it, likewise. */
  heading: string;
  /** Equal for blocks of equal words: 16 hexadecimal figures. */
  fingerprint: string;
  /** Line of the body it starts in, from 1. */
  line: number;
};

/**
 * The blocks of a Markdown body with a fingerprint of what they say. White space, typography, emphasis
 * and the tracking part of addresses do not count; words do. A footnote counts with the block that
 * calls it, a heading with the block that follows it: neither has a number of its own.
 * @throws BodyError for a body that cannot be rendered.
 */
export function fingerprintBlocks(
  markdown: string,
  options: ParseOptions = {},
): FingerprintedBlock[] {
  return fingerprintTree(parseBody(markdown, options));
}

/** The same for a body that was read already. */
export function fingerprintTree(tree: Root): FingerprintedBlock[] {
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    footnotes.set(node.identifier, node);
  });
  const blocks: FingerprintedBlock[] = [];
  let headings: { text: string; literals: readonly string[] }[] = [];
  for (const node of tree.children) {
    const kind = getBlockKind(node);
    if (!kind && node.type !== 'heading') continue;
    const { text: raw, literals } = serializeNode(node, footnotes);
    const text = canonicalizeText(raw);
    if (!kind) {
      headings.push({ text, literals });
      continue;
    }
    const above = headings.flatMap((part) => [part.text, ...part.literals]);
    blocks.push({
      kind,
      text,
      heading: headings.map((part) => part.text).join(' '),
      fingerprint: hash([kind, text, ...literals, '', ...above].join('\n')),
      line: node.position?.start.line ?? 1,
    });
    headings = [];
  }
  return blocks;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
