import type { Root } from 'mdast';
import type { Locale } from '@/i18n/locales';
import { getText } from './getText';
import { typeset } from '@/i18n/typography';

/** A heading of a body: its neutral id (`s1`), its depth (2 for `##`), its plain text, typeset. */
export type Heading = { id: string; depth: number; text: string };

/** Gives the headings at the top of a body their ids, the same in every language, and lists them. */
export function numberHeadings(tree: Root, locale: Locale): Heading[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  return headings.map((node, index) => {
    const id = `s${index + 1}`;
    node.data = { ...node.data, hProperties: { id } };
    const text = getText(node)
      .replace(/[ \t\n]+/g, ' ')
      .trim();
    return { id, depth: node.depth, text: typeset(text, locale) };
  });
}
