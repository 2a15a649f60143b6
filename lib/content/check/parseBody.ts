import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Parses a text as the pages do: GitHub-flavoured Markdown with directives. */
export function parseBody(markdown: string): Root {
  return processor.parse(markdown);
}
