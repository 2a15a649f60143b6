import { BodyError } from './bodyError';

/** Control characters, halves of surrogate pairs, separators and marks that no keyboard writes. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

/**
 * Makes sure that a body holds only characters that may stand in a page. They mostly come in by
 * copying from other programs; invisible as they are, dropping them would be silent.
 * @throws BodyError at the first one that may not.
 */
export function assertCharacters(markdown: string): void {
  const match = unprintable.exec(markdown);
  if (!match) return;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = markdown.slice(0, match.index).split('\n');
  throw new BodyError(`Invisible character U+${code}: delete it.`, {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
}
