import type { Locale } from './locales';
import { typographyRules } from './typographyRules';

export { typographyRules } from './typographyRules';

/** A space to be set: what stands from `start` to `end` (nothing, where they are equal) gives way to it. */
export type SpaceEdit = { start: number; end: number; replacement: string };

/** Parts of a text that no rule touches: web addresses, mail addresses, names like `:smile:`. */
const literal = new RegExp(
  [
    String.raw`(?:(?<![\w+.-])[a-z][\w+.-]{0,20}:\/\/|www\.|mailto:)[^\s«»]*[^\s.,;:!?…«»”’"')\]}]`,
    String.raw`[\w.+-]{1,64}@[\w.-]{0,255}\w`,
    String.raw`(?<![^\s«]):[\w+-]+:`,
  ].join('|'),
  'giu',
);

/**
 * The spaces that the norm of a language sets differently in a text, in order and without overlap:
 * none for a language that has no rules.
 */
export function listSpaceEdits(text: string, locale: Locale): SpaceEdit[] {
  const rules = typographyRules[locale] ?? [];
  const edits = rules.flatMap(({ pattern, replacement }) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      replacement,
    })),
  );
  if (edits.length === 0) return [];
  const literals = Array.from(text.matchAll(literal), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  return selectEdits(edits, literals);
}

/** In order of place, the rule named first winning, and nothing inside the ranges to be left alone. */
function selectEdits(
  edits: readonly SpaceEdit[],
  literals: readonly { start: number; end: number }[],
): SpaceEdit[] {
  const selected: SpaceEdit[] = [];
  let next = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    while ((literals[next]?.end ?? Infinity) <= edit.start) next += 1;
    if ((literals[next]?.start ?? Infinity) < edit.start) continue;
    const last = selected.at(-1);
    if (last && (edit.start < last.end || edit.start === last.start)) continue;
    selected.push(edit);
  }
  return selected;
}

/** A text with spaces set; `edits` in order and without overlap. */
export function applySpaceEdits(text: string, edits: readonly SpaceEdit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}

/**
 * Sets the spaces of a plain string (a title, a message) by the norm of its language; quotation marks
 * and words stay as written. Setting twice changes nothing.
 */
export function typeset(text: string, locale: Locale): string {
  return applySpaceEdits(text, listSpaceEdits(text, locale));
}
