import type { Root } from 'mdast';
import type { Locale } from '@/i18n/locales';
import { BodyError, getPoint } from './bodyError';
import { parseBody } from './parseBody';
import { rehypeTypography } from './rehypeTypography';
import { checkImages, type ResolveLink, resolveLinks } from './resolveLinks';
import { toHtmlTree } from './toHtmlTree';
import { writeHtml } from './writeHtml';

/** The language of a short text, and where its links lead. */
export type InlineOptions = { locale: Locale; resolveLink: ResolveLink };

const allowed = new Set(['paragraph', 'list', 'blockquote']);

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
  const other = tree.children.find(({ type }) => !allowed.has(type));
  if (!other) return;
  throw new BodyError(
    `A short text holds paragraphs, lists and quotations, but no ${other.type}: put it into the body.`,
    getPoint(other),
  );
}
