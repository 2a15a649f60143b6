import type { Vocabulary } from './pruneStylesheet';

/**
 * The stylesheets of the built site: pages with the text of a document have one, all others (lists,
 * pictures, error pages) the other. Two, because each sheet's hash stands in the policy of every page.
 */
export type SheetName = 'texts' | 'lists';

/** The stylesheet of a page: the text of a document stands in a `.prose`. */
export function getSheetName({ classes }: Pick<Vocabulary, 'classes'>): SheetName {
  return classes.has('prose') ? 'texts' : 'lists';
}
