/**
 * The text of a translation's file with `edited` set to a day; all else stays as it is, byte for byte.
 * A file without the field gets it after `translatedFrom`.
 */
export function setEdited(text: string, day: string): string {
  const end = text.indexOf('\n---', 3);
  const frontMatter = text.slice(0, end);
  const line = `edited: "${day}"`;
  const changed = /^edited:.*$/m.test(frontMatter)
    ? frontMatter.replace(/^edited:.*$/m, line)
    : frontMatter.replace(/^translatedFrom:.*$/m, (found) => `${found}\n${line}`);
  return changed + text.slice(end);
}
