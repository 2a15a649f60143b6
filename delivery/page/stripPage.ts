import type { Element, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { isKept } from './keepList';
import { listVocabulary } from './listVocabulary';
import { parsePage } from './parsePage';
import type { Vocabulary } from './pruneStylesheet';

const writer = unified().use(rehypeStringify, {
  collapseEmptyAttributes: true,
  quoteSmart: true,
  tightCommaSeparatedLists: true,
});

/** Attributes by which Next's runtime finds its own elements again. */
const NEXT_ATTRIBUTES = new Set(['dataPrecedence', 'dataHref', 'dataNextHead']);

/** A page without Next's runtime; its stylesheet is still to be put in (`insertSheet.ts`). */
export type StrippedPage = {
  html: string;
  vocabulary: Vocabulary;
  stylesheets: readonly string[];
};

/**
 * Takes out of a prerendered page what only Next's client runtime needs: its scripts and flight
 * data, preloads, marks and empty hidden blocks. What belongs to the page (the keep list, and the
 * whole body but for scripts) stays as it is; an empty `<style>` takes the place of the stylesheet.
 * (Next can put it there itself, `inlineCss`, but then repeats it in the flight data of each page: a
 * third of the time of rendering, measured.)
 * @returns the page, what selectors could name in it, and the addresses of its stylesheets
 * @throws Error when the page is no document with head and body, or holds streamed content that only
 * scripts would show.
 */
export function stripPage(html: string): StrippedPage {
  const tree = parsePage(html);
  const page = tree.children.find((node): node is Element => isElement(node, 'html'));
  const head = page?.children.find((node): node is Element => isElement(node, 'head'));
  const body = page?.children.find((node): node is Element => isElement(node, 'body'));
  if (!page || !head || !body) throw new Error('The page has no html, head and body.');

  const stylesheets: string[] = [];
  head.children = head.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (!isStylesheet(node)) return isKept(node) ? [node] : [];
    stylesheets.push(String(node.properties['href']));
    return stylesheets.length === 1 ? [buildElement('style')] : [];
  });
  stripChildren(body);
  const isStyle = (node: RootContent) =>
    node.type === 'element' && (node.tagName === 'style' || isStylesheet(node));
  if (body.children.some(isStyle))
    throw new Error('A stylesheet stands in the body: only one belongs, in the head.');
  for (const element of head.children) removeNextAttributes(element);
  page.children = [head, body];
  const result: Root = { type: 'root', children: [{ type: 'doctype' }, page] };
  return { html: writer.stringify(result), vocabulary: listVocabulary(result), stylesheets };
}

function isStylesheet({ tagName, properties }: Element): boolean {
  const { rel } = properties;
  return tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
}

function buildElement(tagName: string): Element {
  return { type: 'element', tagName, properties: {}, children: [] };
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
