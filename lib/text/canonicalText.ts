/**
 * A text without what is typography and not words: kinds of spaces, quotation marks, apostrophes,
 * dashes and ellipses, and the spaces beside them that the build sets or leaves (`mot?` and `mot ?`).
 * Two texts that differ in words differ here.
 */
export function canonicalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[«»‹›“”„‟"‘’‚‛ʼ']/g, "'")
    .replace(/[‐‑‒–—―−-]+/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/ ?(['-]) ?/g, '$1')
    .replace(/'+/g, "'")
    .replace(/ (?=[;:!?%‰$€£])/g, '')
    .trim();
}
