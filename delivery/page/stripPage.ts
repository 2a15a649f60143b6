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
 * whole body but for scripts) stays as it is, the one stylesheet included.
 * @throws Error when the page is no document with head and body, or holds streamed content that
 * only scripts would show.
 */
export function stripPage(html: string): string {
  const tree = parsePage(html);
  const page = tree.children.find((node): node is Element => isElement(node, 'html'));
  const head = page?.children.find((node): node is Element => isElement(node, 'head'));
  const body = page?.children.find((node): node is Element => isElement(node, 'body'));
  if (!page || !head || !body) throw new Error('The page has no html, head and body.');

  head.children = head.children.filter((node) => node.type === 'element' && isKept(node));
  stripChildren(body);
  const styles = body.children.filter((node) => isElement(node, 'style'));
  if (styles.length > 0)
    throw new Error('A stylesheet stands in the body: only one belongs, in the head.');
  for (const element of head.children) removeNextAttributes(element);
  page.children = [head, body];
  const result: Root = { type: 'root', children: [{ type: 'doctype' }, page] };
  return writer.stringify(result);
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
