/** A colour: red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Ink and paper of the light scheme, as in the style sheet. */
export const INK: Colour = [0x17, 0x17, 0x1b];
export const PAPER: Colour = [0xfb, 0xfa, 0xf6];

/** Ink of the dark scheme. */
export const DARK_INK: Colour = [0xef, 0xed, 0xe6];

/** A colour as CSS writes it: `#17171b`. */
export function formatColour(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
