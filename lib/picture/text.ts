/**
 * How wide a picture is at least where it is drawn, in pixels: what is left of a window of 48rem, and
 * of a printed page, between the margins. Places across are percentages, so that a picture fills any
 * width; what fits into this one fits into all wider ones.
 */
export const LEAST_WIDTH = 620;

/** Size of the letters in a picture, in pixels; they do not shrink with it. */
export const TEXT_SIZE = 14;

/** Width of a letter of that size, in pixels: more than the average of the fonts of the site. */
const LETTER_WIDTH = 7.6;

/** A width that a text does not exceed, in pixels. */
export function estimateWidth(text: string): number {
  return text.length * LETTER_WIDTH;
}

/** A text cut at a word so that it fits, with an ellipsis where something is missing. */
export function shortenText(text: string, width: number): string {
  const length = Math.floor(width / LETTER_WIDTH);
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1);
  const end = start.lastIndexOf(' ');
  return `${(end > length / 2 ? start.slice(0, end) : start).trimEnd()}…`;
}

/** A text in lines that fit; the last of `most` lines is shortened. No word is lost before it. */
export function wrapText(text: string, width: number, most: number): string[] {
  const length = Math.floor(width / LETTER_WIDTH);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= length || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most - 1);
  return [...kept, lines.slice(most - 1).join(' ')]
    .filter((each, at) => at === 0 || each !== '')
    .map((each) => shortenText(each, width));
}

/** A place in a picture, rounded to hundredths: more nobody sees. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
