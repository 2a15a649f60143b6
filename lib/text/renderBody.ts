import type { Locale } from '@/i18n/locales';
import { numberBlocks } from './blocks';
import type { BodyLabels } from './bodyLabels';
import { type Heading, numberHeadings } from './headings';
import { labelTasks } from './labelTasks';
import { type BlockMarks, markBlocks } from './markBlocks';
import { type ParseOptions, parseBody } from './parseBody';
import { rehypeTypography } from './rehypeTypography';
import { checkImages, type ResolveLink, resolveLinks } from './resolveLinks';
import { toHtmlTree } from './toHtmlTree';
import { wrapBlocks } from './wrapBlocks';
import { writeHtml } from './writeHtml';

// What callers of `renderBody` need besides it.
export { BodyError } from './bodyError';
export type { BodyLabels } from './bodyLabels';
export type { Heading } from './headings';
export type { BlockMark, BlockMarks } from './markBlocks';
export type { ResolvedLink, ResolveLink } from './resolveLinks';

/** How a body is to be rendered. */
export type RenderOptions = ParseOptions & {
  /** Language of the text. */
  locale: Locale;
  resolveLink: ResolveLink;
  labels: BodyLabels;
  /** The numbers of the blocks in order; without them they count from 1. */
  numbers?: readonly string[] | undefined;
  /** The blocks in which it is behind the text it was translated from. */
  behind?: Omit<BlockMarks, 'lang'> | undefined;
};

/** A body as HTML, its headings in order, and how many blocks it has. */
export type RenderedBody = { html: string; headings: Heading[]; blocks: number };

/**
 * Renders a Markdown body: blocks numbered, headings with ids, links resolved, spaces set by the norm
 * of the language.
 * @throws BodyError where the body cannot be shown as it is meant, naming the place.
 */
export function renderBody(markdown: string, options: RenderOptions): RenderedBody {
  const { locale, labels, resolveLink } = options;
  const labelLang = labels.locale === locale ? undefined : labels.locale;

  const body = parseBody(markdown, options);
  checkImages(body);
  resolveLinks(body, resolveLink);
  const headings = numberHeadings(body, locale);
  const numbers = numberBlocks(body, options.numbers).map(({ number }) => number);

  const page = toHtmlTree(body, labels, labelLang);
  rehypeTypography({ locale })(page);
  labelTasks(page);
  wrapBlocks(page, { numbers, labels, labelLang, textLang: locale });
  if (options.behind) markBlocks(page, { ...options.behind, lang: labelLang });
  return { html: writeHtml(page), headings, blocks: numbers.length };
}
