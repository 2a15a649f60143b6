import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { parsePage } from './page/parsePage';
import { type PageCode, readCode } from './policy/readCode';

/** What the verification needs to know about a page. */
export type PageFacts = {
  /** `<html lang>`. */
  lang?: string;
  /** Text of `<title>`. */
  title?: string;
  ids: ReadonlySet<string>;
  /** Values of `href` and `src`, each once. */
  links: ReadonlySet<string>;
  code: PageCode;
  /** `<link rel="canonical">`: a whole address. */
  canonical?: string;
  /** `<link rel="alternate" hreflang>`: whole addresses by language code. */
  alternates: ReadonlyMap<string, string>;
  /** Whether the page asks search engines to leave it out. */
  isHidden: boolean;
};

/** Reads a page with a real HTML parser. */
export function readPage(html: string): PageFacts {
  return readTree(parsePage(html));
}

/** The same for a page that has been parsed already. */
export function readTree(tree: Root): PageFacts {
  const elements = listElements(tree.children);
  const lang = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
  // A drawing (svg) may have a title of its own: the page's is in the head.
  const head = elements.find(({ tagName }) => tagName === 'head');
  const title = head?.children.find((node) => node.type === 'element' && node.tagName === 'title');
  return {
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(title ? { title: toString(title).trim() } : {}),
    ids: new Set(listValues(elements, 'id')),
    links: new Set([...listValues(elements, 'href'), ...listValues(elements, 'src')]),
    code: readCode(elements),
    ...readHead(elements),
  };
}

/** What the page says of itself to search engines. */
function readHead(
  elements: readonly Element[],
): Pick<PageFacts, 'canonical' | 'alternates' | 'isHidden'> {
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const ofRelation = (relation: string) =>
    links.filter(({ properties }) => [properties['rel']].flat().includes(relation));
  const [canonical] = listValues(ofRelation('canonical'), 'href');
  const alternates = ofRelation('alternate').flatMap(({ properties: { href, hrefLang } }) =>
    typeof href === 'string' && typeof hrefLang === 'string' ? [[hrefLang, href] as const] : [],
  );
  const robots = elements.find(({ properties }) => properties['name'] === 'robots');
  return {
    ...(canonical === undefined ? {} : { canonical }),
    alternates: new Map(alternates),
    isHidden: /noindex/.test(String(robots?.properties['content'] ?? '')),
  };
}

/** All elements in the order of the page. */
function listElements(
  nodes: readonly (RootContent | ElementContent)[],
  found: Element[] = [],
): Element[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    found.push(node);
    listElements(node.children, found);
  }
  return found;
}

function listValues(elements: readonly Element[], name: string): string[] {
  return elements.flatMap(({ properties }) => {
    const value = properties[name];
    return typeof value === 'string' ? [value] : [];
  });
}
