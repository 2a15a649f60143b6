import { visit } from 'unist-util-visit';
import type { Locale } from '@/i18n/locales';
import type { BodyLabels } from './bodyLabels';
import { type ParseOptions, parseBody } from './parseBody';
import { rehypeTypography } from './rehypeTypography';
import { checkImages, type ResolveLink, resolveLinks } from './resolveLinks';
import { toHtmlTree } from './toHtmlTree';
import { writeHtml } from './writeHtml';

/** How a body is to be rendered for readers who see it away from its page. */
export type PlainBodyOptions = ParseOptions & {
  /** Language of the text. */
  locale: Locale;
  /** Where links lead: whole addresses. */
  resolveLink: ResolveLink;
  /** The whole address of a picture, or of a part of the page (`#fn-1`). */
  resolveAddress: (address: string) => string;
  labels: BodyLabels;
};

/**
 * Renders a Markdown body as HTML for feeds: without numbers and ids of blocks, all addresses whole.
 * @throws BodyError as `renderBody` does.
 */
export function renderPlainBody(markdown: string, options: PlainBodyOptions): string {
  const { labels, locale, resolveAddress, resolveLink } = options;
  const body = parseBody(markdown, options);
  checkImages(body);
  resolveLinks(body, resolveLink);
  const page = toHtmlTree(body, labels);
  rehypeTypography({ locale })(page);
  visit(page, 'element', ({ properties }) => {
    delete properties['loading'];
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = resolveAddress(address);
    }
  });
  return writeHtml(page);
}
