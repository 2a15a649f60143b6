const open = '<style>';
const close = '</style>';

/**
 * Puts a stylesheet into the `<style>` in the head of a stripped page, whatever stood in it.
 * A page that asked for no stylesheet has none and gets none.
 * @returns the page
 */
export function insertSheet(html: string, css: string): string {
  const start = html.indexOf(open);
  if (start < 0 || start > html.indexOf('<body')) return html;
  return `${html.slice(0, start)}${open}${css}${html.slice(html.indexOf(close, start))}`;
}
