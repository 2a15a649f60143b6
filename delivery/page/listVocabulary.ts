import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Vocabulary } from './pruneStylesheet';

/** The classes and elements of a page. */
export function listVocabulary(page: Root): Vocabulary {
  const classes = new Set<string>();
  const elements = new Set<string>();
  visit(page, 'element', ({ properties, tagName }: Element) => {
    elements.add(tagName);
    const { className } = properties;
    if (Array.isArray(className)) for (const name of className) classes.add(String(name));
  });
  return { classes, elements };
}

/** What stands in any of several pages. */
export function mergeVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  return {
    classes: new Set(vocabularies.flatMap(({ classes }) => [...classes])),
    elements: new Set(vocabularies.flatMap(({ elements }) => [...elements])),
  };
}
