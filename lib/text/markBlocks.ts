import type { Element, ElementContent, Root } from 'hast';
import type { Locale } from '@/i18n/locales';
import { buildBlock } from './wrapBlocks';

/** A block in which a text is behind another: what readers are told, and where the other one is. */
export type BlockMark = {
  number: string;
  text: string;
  href: string;
  /** The block is in the other text alone; `label` names it by ear. */
  added?: { label: string };
};

/** The marks of a text, in the order of their numbers. */
export type BlockMarks = {
  marks: readonly BlockMark[];
  /** Orders numbers of blocks. */
  compareNumbers: (a: string, b: string) => number;
  /** Language of the marks where it is not that of the text, and of what they lead to. */
  lang?: Locale | undefined;
  hrefLang: Locale;
};

/**
 * Marks the blocks of a rendered body that are behind: a line above the block, with a link to the block
 * as it is in the other language. A block that is not in this text yet has a place of its own, so that
 * its number leads somewhere in either language.
 */
export function markBlocks(tree: Root, options: BlockMarks): void {
  const { marks, compareNumbers } = options;
  for (const mark of marks) {
    const line = buildLine(mark, options);
    const blocks = tree.children.flatMap((node, at) => {
      const number = node.type === 'element' ? getNumber(node) : undefined;
      return number === undefined ? [] : [{ node: node as Element, at, number }];
    });
    const own = blocks.find(({ number }) => number === mark.number);
    if (own) own.node.children.unshift(line);
    if (own || !mark.added) continue;
    const previous = blocks.findLast(({ number }) => compareNumbers(number, mark.number) < 0);
    const place = previous ? previous.at + 1 : (blocks[0]?.at ?? tree.children.length);
    const naming = { ariaLabel: mark.added.label, lang: options.lang };
    tree.children.splice(place, 0, buildBlock(line, mark.number, naming));
  }
}

function getNumber({ properties }: Element): string | undefined {
  const { id } = properties;
  return typeof id === 'string' && /^p\d/.test(id) ? id.slice(1) : undefined;
}

function buildLine(mark: BlockMark, { lang, hrefLang }: BlockMarks): Element {
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { href: mark.href, hrefLang },
    children: [{ type: 'text', value: mark.text }],
  };
  const properties = { className: ['block-mark'], lang };
  return { type: 'element', tagName: 'p', properties, children: [link] };
}
