import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkLang } from '@/lib/text/remarkLang';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkLang)
  .freeze();

/**
 * Parses a text with the syntax of the pages, but takes whatever comes: `parseBody` stops at the first
 * fault, a check shows them all. `assertParsable` must have passed, or this may take minutes.
 */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
