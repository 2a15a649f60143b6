import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/i18n/locales';
import type { BodyLabels } from './bodyLabels';

const plainBridge = unified().use(remarkRehype).freeze();
/** The arrow is asked for as text: without that some systems draw it as a coloured picture. */
const backArrow = '↩\uFE0E';

/**
 * Turns the syntax tree of a text into one of HTML. Footnotes come last, with ids `fn-1` and `fnref-1`
 * that are the same in every language; `labels` name them, in `labelLang` where the text is in another
 * language.
 */
export function toHtmlTree(tree: Root, labels?: BodyLabels, labelLang?: Locale): HtmlRoot {
  if (!labels) return plainBridge.runSync(tree);
  const bridge = unified().use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: labels.footnotes,
    footnoteLabelProperties: { lang: labelLang },
    footnoteBackContent: backArrow,
    footnoteBackLabel: (index, use) =>
      labels.backToText(use > 1 ? `${index + 1}-${use}` : String(index + 1)),
  });
  const page = bridge.runSync(tree);
  if (labelLang) markBackLinks(page, labelLang);
  return page;
}

function markBackLinks(page: HtmlRoot, lang: Locale): void {
  visit(page, 'element', ({ properties }) => {
    if (properties['dataFootnoteBackref'] !== undefined) properties['lang'] = lang;
  });
}
