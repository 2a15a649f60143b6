import type { Manifest, Redirect } from '../manifest';
import { coverPatterns } from './coverPatterns';
import { listParts } from './listRedirects';

/** What Cloudflare Pages reads of a `_redirects` file: lines without and with parameters. */
export const cloudflareLimits = { exact: 2000, patterns: 100 };

/** The lines of a `_redirects` file. */
export type RedirectLines = { exact: readonly Redirect[]; patterns: readonly Redirect[] };

/**
 * The redirects as static hosts can carry them: whole addresses first, then sections with a splat.
 * An address with several words of another language, or with its words and its slug, takes two steps
 * here, because a line for each would be too many.
 */
export function listRedirectLines({ pages, redirects }: Manifest): RedirectLines {
  const { documents, sections } = redirects;
  const words = sections.filter(({ from }) => !from.includes('['));
  const { patterns, splats } = coverPatterns(
    sections.filter(({ from }) => from.includes('[')),
    pages,
  );
  return {
    // The words first: where a host reads only so many lines, what falls away is one document.
    exact: [...words, ...documents, ...listParts(pages, documents)],
    patterns: [
      ...patterns.map(({ from, to }) => ({ from: writeParameters(from), to: writeParameters(to) })),
      ...splats.map(({ from, to }) => ({ from: `${from}/*`, to: `${to}/:splat` })),
    ],
  };
}

/**
 * The file `_redirects` of Netlify and Cloudflare Pages. 301 means the same as 308 to readers who
 * only ever ask for pages, and is the status that both of them document.
 */
export function buildRedirectsFile(manifest: Manifest): string {
  const { exact, patterns } = listRedirectLines(manifest);
  const errorPages = manifest.locales.map((locale) => `/${locale}/* /${locale}/404.html 404`);
  return [
    '# Written by the build; the next build writes it anew.',
    ...[...exact, ...patterns].map(({ from, to }) => `${from} ${to} 301`),
    '# For Netlify; Cloudflare Pages finds these pages by itself and passes the lines over.',
    ...errorPages,
    '',
  ].join('\n');
}

function writeParameters(pattern: string): string {
  return pattern.replace(/\[(\w+)\]/g, ':$1');
}
