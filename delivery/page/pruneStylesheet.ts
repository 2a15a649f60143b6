import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/** What stands in pages that a selector can name: classes and elements. */
export type Vocabulary = { classes: ReadonlySet<string>; elements: ReadonlySet<string> };

/**
 * Takes out of a stylesheet the rules that can match nothing in the pages: those whose every selector
 * names a class or an element of which there is none. Attributes, states and ids are taken as there.
 * @param name what errors call the stylesheet
 * @throws Error with line and column where the stylesheet cannot be parsed.
 */
export function pruneStylesheet(css: string, vocabulary: Vocabulary, name = 'styles.css'): string {
  const isNeeded = (selector: Selector) =>
    selector.every((component) => canMatch(component, vocabulary));
  const { code } = transform({
    code: Buffer.from(css),
    filename: name,
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          return rule.value.selectors.some(isNeeded) ? undefined : [];
        },
      },
    },
  });
  return Buffer.from(code).toString('utf8');
}

function canMatch(component: SelectorComponent, vocabulary: Vocabulary): boolean {
  switch (component.type) {
    case 'class':
      return vocabulary.classes.has(component.name);
    case 'type':
      return vocabulary.elements.has(component.name);
    case 'pseudo-class':
      // One of the alternatives is enough; what is excluded (`:not`) says nothing.
      return component.kind === 'is' || component.kind === 'where' || component.kind === 'has'
        ? component.selectors.some((selector) =>
            selector.every((part) => canMatch(part, vocabulary)),
          )
        : true;
    default:
      return true;
  }
}
