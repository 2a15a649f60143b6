import { readFileSync, writeFileSync } from 'node:fs';

const place = '<style></style>';

/**
 * Puts a stylesheet into a stripped page, where its empty `<style>` stands in the head.
 * A page that asked for no stylesheet gets none.
 */
export function insertSheet(file: string, css: string): void {
  const html = readFileSync(file, 'utf8');
  const start = html.indexOf(place);
  if (start < 0 || start > html.indexOf('<body')) return;
  const end = start + place.length;
  writeFileSync(file, `${html.slice(0, start)}<style>${css}</style>${html.slice(end)}`);
}
