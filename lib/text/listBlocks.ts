import { type BlockKind, numberBlocks } from './blocks';
import { getText } from './getText';
import { type ParseOptions, parseBody } from './parseBody';

/** A block as the checks see it: plain text, and the line of the body it starts in, from 1. */
export type Block = { number: string; kind: BlockKind; text: string; line: number };

/**
 * The blocks of a Markdown body, numbered as `renderBody` numbers them.
 * @throws BodyError for a body that cannot be rendered.
 */
export function listBlocks(markdown: string, options: ParseOptions = {}): Block[] {
  return numberBlocks(parseBody(markdown, options)).map(({ number, kind, node }) => ({
    number,
    kind,
    text: getText(node),
    line: node.position?.start.line ?? 1,
  }));
}
