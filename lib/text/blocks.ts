import type { Root, RootContent } from 'mdast';
import { BodyError, getPoint } from './bodyError';

/** What a block can be. */
export type BlockKind = 'paragraph' | 'list' | 'quotation' | 'table' | 'code' | 'image';

/** A block of a body with the number it goes by: `12`, or `12.1` for one inserted after it. */
export type NumberedBlock = { number: string; kind: BlockKind; node: RootContent };

const kinds: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quotation',
  table: 'table',
  code: 'code',
};

/** The kind of a node at the top of a body; `undefined` for what is no block: headings, rules, footnotes. */
export function getBlockKind(node: RootContent): BlockKind | undefined {
  if (node.type !== 'paragraph') return kinds[node.type];
  const isImage = node.children.every(
    (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
  );
  return isImage ? 'image' : 'paragraph';
}

/**
 * The blocks of a body in order, numbered from 1 or with the numbers given.
 * @throws BodyError where there are more or fewer blocks than numbers, or a number is none.
 */
export function numberBlocks(tree: Root, numbers?: readonly string[]): NumberedBlock[] {
  const blocks = tree.children.flatMap((node) => {
    const kind = getBlockKind(node);
    return kind ? [{ kind, node }] : [];
  });
  if (numbers && numbers.length !== blocks.length) {
    const place = blocks[numbers.length]?.node ?? blocks.at(-1)?.node ?? tree;
    throw new BodyError(
      `The text has ${blocks.length} blocks, but ${numbers.length} numbers are given: give each block one.`,
      getPoint(place),
    );
  }
  return blocks.map((block, index) => {
    const number = numbers?.[index] ?? String(index + 1);
    if (/^\d+(?:\.\d+)*$/.test(number)) return { ...block, number };
    throw new BodyError(`"${number}" is no number of a block.`, getPoint(block.node));
  });
}
