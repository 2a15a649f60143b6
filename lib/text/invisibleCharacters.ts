/** An invisible character of a text: where it stands (UTF-16 units from 0) and what it is called. */
export type InvisibleCharacter = { at: number; name: string };

/** Control characters, halves of surrogate pairs, separators, and code points that are no characters. */
const unprintable = String.raw`(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]`;
/** What turns the direction of writing around, so that a text reads otherwise than it is. */
const bidirectional = String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`;
/** What takes no room: soft hyphens, spaces and joiners without width, fillers, marks of byte order. */
const withoutWidth = String.raw`[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]`;
/** Joiners build one sign out of several emoji, and letters in scripts that need them. */
const joiner = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}\p{Script=Syriac}])[\u200C\u200D]`;

const invisible = new RegExp([unprintable, bidirectional, withoutWidth, joiner].join('|'), 'gu');

/** Tells at once that a text has none, as nearly every text. */
const suspect =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/** The invisible characters of a text that no keyboard writes; they mostly come from other programs. */
export function listInvisibleCharacters(text: string): InvisibleCharacter[] {
  if (!suspect.test(text)) return [];
  return Array.from(text.matchAll(invisible), ({ 0: sign, index }) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { at: index, name: `U+${code}` };
  });
}
