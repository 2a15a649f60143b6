import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/i18n/locales';
import { BodyError, getPoint } from './bodyError';
import { parseBody } from './parseBody';
import { rehypeTypography } from './rehypeTypography';
import { checkImages, type ResolveLink, resolveLinks } from './resolveLinks';
import { toHtmlTree } from './toHtmlTree';
import { writeHtml } from './writeHtml';

/** The language of a short text, and where its links lead. */
export type InlineOptions = { locale: Locale; resolveLink: ResolveLink };

/** What needs numbers, names or room that only a body gives. */
const refused = new Set<string>([
  ...['heading', 'thematicBreak', 'table', 'code'],
  ...['footnoteReference', 'footnoteDefinition'],
]);

/**
 * Renders short Markdown (a note) as paragraphs, lists and quotations without numbers.
 * @throws BodyError as `renderBody` does, and for anything that needs a body: headings, tables,
 * footnotes.
 */
export function renderInline(markdown: string, { locale, resolveLink }: InlineOptions): string {
  const text = parseBody(markdown);
  assertShort(text);
  checkImages(text);
  resolveLinks(text, resolveLink);
  const page = toHtmlTree(text);
  rehypeTypography({ locale })(page);
  return writeHtml(page);
}

function assertShort(tree: Root): void {
  visit(tree, (node) => {
    if (!refused.has(node.type)) return;
    throw new BodyError(
      `A short text holds paragraphs, lists and quotations, but no ${node.type}: put it into the body.`,
      getPoint(node),
    );
  });
}
