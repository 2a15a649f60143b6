import type { Manifest, Redirect } from '../manifest';
import { resolveAddress } from '../resolveAddress';

/** The redirects of a site for servers that look at an address once. */
export type HostRedirects = {
  /** Whole addresses, each with the page that it leads to in one step; sorted. */
  exact: readonly Redirect[];
  /** With parameters in brackets (`/fr/cases/[slug]`), words before parameters. */
  patterns: readonly Redirect[];
};

/**
 * All redirects of a site. Where an address has both the words of another language and a slug that
 * is not of its own (`/fr/cases/a-former-slug`), it stands among the exact ones: a server that only
 * exchanged the words would need a second step.
 */
export function listRedirects(manifest: Manifest): HostRedirects {
  const { documents, sections } = manifest.redirects;
  const patterns = sections.filter(({ from }) => from.includes('['));
  const words = sections.filter(({ from }) => !from.includes('['));
  const aliases = [...documents, ...listParts(manifest.pages, documents)].map(({ from }) => from);
  const candidates = new Set([
    ...words.map(({ from }) => from),
    ...aliases,
    ...aliases.flatMap((alias) => respell(alias, patterns)),
  ]);
  const exact = [...candidates].flatMap((from) => {
    const resolution = resolveAddress(from, manifest);
    return resolution.kind === 'redirect' ? [{ from, to: resolution.location }] : [];
  });
  return {
    exact: exact.sort((a, b) => (a.from < b.from ? -1 : 1)),
    patterns: patterns.toSorted((a, b) => countParameters(a) - countParameters(b)),
  };
}

/** What stands under a document (side by side), under each of the document's other addresses. */
export function listParts(pages: readonly string[], documents: readonly Redirect[]): Redirect[] {
  const byTarget = new Map<string, Redirect[]>();
  for (const redirect of documents) {
    byTarget.set(redirect.to, [...(byTarget.get(redirect.to) ?? []), redirect]);
  }
  return pages.flatMap((page) => {
    const parts = page.split('/');
    const ancestors = parts.slice(1, -1).map((_, at) => parts.slice(0, at + 2).join('/'));
    return ancestors.flatMap((ancestor) =>
      (byTarget.get(ancestor) ?? []).map(({ from }) => ({
        from: from + page.slice(ancestor.length),
        to: page,
      })),
    );
  });
}

/** The addresses from which the patterns lead to an address. */
function respell(address: string, patterns: readonly Redirect[]): string[] {
  const parts = address.split('/');
  return patterns.flatMap(({ from, to }) => {
    const words = to.split('/');
    const isMatch =
      words.length === parts.length &&
      words.every((word, at) => word.startsWith('[') || word === parts[at]);
    if (!isMatch) return [];
    const values = new Map(words.map((word, at) => [word, parts[at] ?? '']));
    const spelled = from.split('/').map((word) => {
      return word.startsWith('[') ? (values.get(word) ?? word) : word;
    });
    return [spelled.join('/')];
  });
}

function countParameters({ from }: Redirect): number {
  return from.split('[').length;
}
