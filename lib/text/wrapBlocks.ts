import type { Element, Properties, Root, RootContent } from 'hast';
import type { Locale } from '@/i18n/locales';
import type { BodyLabels } from './bodyLabels';
import { wrapTables } from './wrapTables';

const noBlock = /^(?:h[1-6]|hr|section)$/;

/** What the wrapping of blocks needs: their numbers in order, labels, and the languages of both. */
type WrapOptions = {
  numbers: readonly string[];
  labels: BodyLabels;
  /** Language of the text. */
  textLang: Locale;
  /** Language of the labels, where it is another one. */
  labelLang: Locale | undefined;
};

/** Wraps each block of a body together with its number, which follows it and links to it. */
export function wrapBlocks(tree: Root, options: WrapOptions): void {
  const { labels, labelLang, textLang } = options;
  const numbers = options.numbers.values();
  tree.children = tree.children.map((child): RootContent => {
    if (child.type !== 'element') return child;
    const isBlock = !noBlock.test(child.tagName);
    const number = isBlock ? numbers.next().value : undefined;
    const label = number === undefined ? labels.footnotes : labels.block(number);
    const holder =
      number === undefined
        ? child
        : buildBlock(child, number, { ariaLabel: label, lang: labelLang });
    wrapTables(holder, { ariaLabel: label, lang: labelLang }, labelLang && textLang);
    return holder;
  });
}

/** A block of a page: what it says, and after it its number, which links to it. */
export function buildBlock(content: Element, number: string, naming: Properties): Element {
  const id = `p${number}`;
  const properties = { className: ['block-number'], href: `#${id}`, ...naming };
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties,
    children: [{ type: 'text', value: number }],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['block'], id },
    children: [content, anchor],
  };
}
