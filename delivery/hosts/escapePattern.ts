/** A text as part of a regular expression that matches just that text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, (sign) => `\\${sign}`);
}
