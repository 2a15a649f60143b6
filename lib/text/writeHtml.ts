import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { sanitizeSchema } from './sanitizeSchema';

const writer = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify).freeze();

/** Writes a tree as HTML, without whatever may not stand in a page. */
export function writeHtml(tree: Root): string {
  return writer.stringify(writer.runSync(tree));
}
