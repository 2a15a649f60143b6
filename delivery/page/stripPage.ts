import type { Element, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { isKept } from './keepList';
import { parsePage } from './parsePage';

const writer = unified().use(rehypeStringify, {
  collapseEmptyAttributes: true,
  quoteSmart: true,
  tightCommaSeparatedLists: true,
});

/** Attributes by which Next's runtime finds its own elements again. */
const NEXT_ATTRIBUTES = new Set(['dataPrecedence', 'dataHref', 'dataNextHead']);

/**
 * Takes out of a prerendered page what only Next's client runtime needs: its scripts and flight
 * data, preloads, marks and empty hidden blocks. What belongs to the page (the keep list, and the
 * whole body but for scripts) stays as it is; the stylesheet that it links to is put inside it.
 * (Next can do that itself, `inlineCss`, but then repeats the sheet in the flight data of each page:
 * a third of the time of rendering, measured.)
 * @param stylesheets texts of the stylesheets by their address
 * @throws Error when the page is no document with head and body, links to an unknown stylesheet, or
 * holds streamed content that only scripts would show.
 */
export function stripPage(html: string, stylesheets: Readonly<Record<string, string>>): string {
  const tree = parsePage(html);
  const page = tree.children.find((node): node is Element => isElement(node, 'html'));
  const head = page?.children.find((node): node is Element => isElement(node, 'head'));
  const body = page?.children.find((node): node is Element => isElement(node, 'body'));
  if (!page || !head || !body) throw new Error('The page has no html, head and body.');

  head.children = head.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (isStylesheet(node)) return [inlineStylesheet(node, stylesheets)];
    return isKept(node) ? [node] : [];
  });
  stripChildren(body);
  const isStyle = (node: RootContent) =>
    node.type === 'element' && (node.tagName === 'style' || isStylesheet(node));
  if (body.children.some(isStyle))
    throw new Error('A stylesheet stands in the body: only one belongs, in the head.');
  for (const element of head.children) removeNextAttributes(element);
  page.children = [head, body];
  const result: Root = { type: 'root', children: [{ type: 'doctype' }, page] };
  return writer.stringify(result);
}

function isStylesheet({ tagName, properties }: Element): boolean {
  const { rel } = properties;
  return tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
}

function inlineStylesheet(
  { properties }: Element,
  stylesheets: Readonly<Record<string, string>>,
): Element {
  const address = String(properties['href']);
  const value = stylesheets[address];
  if (value === undefined) throw new Error(`Next has not built the stylesheet ${address}.`);
  return {
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value }],
  };
}

function stripChildren(parent: Element): void {
  parent.children = parent.children.filter((node) => {
    if (node.type === 'comment') return false;
    if (node.type !== 'element') return true;
    if (node.tagName === 'template') {
      throw new Error('The page holds streamed content (<template>): no Suspense in pages.');
    }
    if (node.tagName === 'script') return isKept(node);
    stripChildren(node);
    return !isEmptyHiddenBlock(node);
  });
}

/** Next's own `<div hidden>` around metadata that streamed in; one with content is ours and stays. */
function isEmptyHiddenBlock(node: Element): boolean {
  return node.tagName === 'div' && node.properties['hidden'] === true && node.children.length === 0;
}

function removeNextAttributes(node: RootContent): void {
  if (node.type !== 'element') return;
  const own = Object.entries(node.properties).filter(([name]) => !NEXT_ATTRIBUTES.has(name));
  node.properties = Object.fromEntries(own);
}

function isElement(node: RootContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}
