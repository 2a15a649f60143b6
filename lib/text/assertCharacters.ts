import { BodyError, movePoint } from './bodyError';
import { listInvisibleCharacters } from './invisibleCharacters';

/**
 * Makes sure that a body holds only characters that may stand in a page: dropping invisible ones
 * would be silent, and those that turn the direction of writing around can deceive.
 * @throws BodyError at the first one that may not.
 */
export function assertCharacters(markdown: string): void {
  const [first] = listInvisibleCharacters(markdown);
  if (!first) return;
  const point = movePoint({ line: 1, column: 1 }, markdown.slice(0, first.at));
  throw new BodyError(`Invisible character ${first.name}: delete it.`, point, 'characters');
}
