import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { getSheetName, type SheetName } from '../page/sheetName';

/** A script that stands in a page, or that it loads. */
export type PageScript =
  /** `module` is the name that our own scripts give themselves; `hash` a source of a policy. */
  | { kind: 'inline'; module?: string; hash: string }
  | { kind: 'file'; address: string }
  /** Rules by which a browser prepares the next page: data, but governed like a script. */
  | { kind: 'speculation'; hash: string };

/** What of a page a content security policy decides about. */
export type PageCode = {
  /** Which of the site's stylesheets the page should hold. */
  sheet: SheetName;
  /** The stylesheets inside the page, as sources of a policy. */
  styles: readonly string[];
  scripts: readonly PageScript[];
  /** Whether the page has a form that is sent. */
  hasForm: boolean;
  /** What no policy of the site allows, in words. */
  forbidden: readonly string[];
};

/** Elements of which the site has none; a policy that began with `default-src 'none'` blocks them. */
const foreignElements = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'base']);

/** Reads the code of a page from its elements. */
export function readCode(elements: readonly Element[]): PageCode {
  return {
    sheet: getSheetName({ classes: new Set(elements.flatMap(listClasses)) }),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(hashText),
    scripts: elements.filter(({ tagName }) => tagName === 'script').flatMap(readScript),
    hasForm: elements.some(({ tagName }) => tagName === 'form'),
    forbidden: elements.flatMap(listForbidden),
  };
}

function listClasses({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Data (JSON-LD) is never run, so no policy asks about it. */
function readScript(element: Element): PageScript[] {
  const { dataModule, src, type } = element.properties;
  if (type === 'speculationrules') return [{ kind: 'speculation', hash: hashText(element) }];
  if (
    typeof type === 'string' &&
    !/^(module|importmap|(text|application)\/javascript)?$/.test(type)
  )
    return [];
  if (typeof src === 'string') return [{ kind: 'file', address: src }];
  const named = typeof dataModule === 'string' ? { module: dataModule } : {};
  return [{ kind: 'inline', ...named, hash: hashText(element) }];
}

function listForbidden({ properties, tagName }: Element): string[] {
  const source = String(properties['src'] ?? '');
  const attributes = Object.keys(properties)
    .map((name) => name.toLowerCase())
    .filter((name) => name === 'style' || /^on[a-z]+$/.test(name))
    .map((name) => `the attribute "${name}" of <${tagName}>`);
  return [
    ...attributes,
    ...(foreignElements.has(tagName) ? [`<${tagName}>`] : []),
    ...(/^(https?:)?\/\//i.test(source) ? [`<${tagName}> from ${source}`] : []),
  ];
}

/** A source that allows exactly the text of an element (CSP 3, 2.3.1). */
function hashText({ children }: Element): string {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
