import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toString } from 'hast-util-to-string';

/** What the verification needs to know about a page. */
export type PageFacts = {
  /** `<html lang>`. */
  lang?: string;
  /** Text of `<title>`. */
  title?: string;
  ids: ReadonlySet<string>;
  /** Values of `href` and `src`, each once. */
  links: ReadonlySet<string>;
};

const parser = unified().use(rehypeParse);

/** Reads a page with a real HTML parser. */
export function readPage(html: string): PageFacts {
  return readTree(parser.parse(html));
}

/** The same for a page that has been parsed already. */
export function readTree(tree: Root): PageFacts {
  const facts: { lang?: string; title?: string } = {};
  const ids = new Set<string>();
  const links = new Set<string>();
  visit(tree, 'element', ({ tagName, properties, ...element }, _, parent) => {
    const { id, href, src, lang } = properties;
    if (typeof id === 'string') ids.add(id);
    if (typeof href === 'string') links.add(href);
    if (typeof src === 'string') links.add(src);
    if (tagName === 'html' && typeof lang === 'string') facts.lang = lang;
    // A drawing (svg) may have a title of its own.
    const isPageTitle =
      tagName === 'title' && parent?.type === 'element' && parent.tagName === 'head';
    if (isPageTitle) facts.title ??= toString({ ...element, tagName, properties }).trim();
  });
  return { ...facts, ids, links };
}
