import type { Element } from 'hast';

/** Scripts that are data, not code: the browser never runs them. */
const DATA_SCRIPTS = new Set(['application/ld+json', 'speculationrules']);

/** What a `<link>` of a page may be; preloads and prefetches of Next's chunks are not on the list. */
const LINK_RELATIONS = new Set([
  'canonical',
  'alternate',
  'icon',
  'apple-touch-icon',
  'manifest',
  'prev',
  'next',
  'author',
  'license',
]);

/**
 * Tells whether an element of the head, or a script anywhere, belongs to the page: what Next adds
 * for its own runtime does not.
 */
export function isKept(element: Element): boolean {
  const { properties, tagName } = element;
  switch (tagName) {
    case 'meta':
      // Next writes the card of a page twice; where only its kind is given, the rest is read from `og:`.
      return !/^twitter:(?!card$)/.test(String(properties['name']));
    case 'title':
    case 'style':
    case 'base':
      return true;
    case 'link':
      return listWords(properties['rel']).some((relation) => LINK_RELATIONS.has(relation));
    case 'script':
      return DATA_SCRIPTS.has(String(properties['type'])) || isOwnScript(element);
    default:
      return false;
  }
}

/** A script of ours says so: components write `data-module` with the name of the file in `browser/`. */
export function isOwnScript({ tagName, properties }: Element): boolean {
  return tagName === 'script' && typeof properties['dataModule'] === 'string';
}

function listWords(value: Element['properties'][string]): string[] {
  return Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/);
}
