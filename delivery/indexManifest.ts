import type { Manifest, Redirect } from './manifest';
import { parsePathname } from './parsePathname';

/** A manifest made quick to ask. Keys are what `buildAddressKey` gives. */
export type ManifestIndex = {
  /** Addresses of pages by key. */
  pages: ReadonlyMap<string, string>;
  /** Keys of documents' addresses by the keys that lead to them. */
  documents: ReadonlyMap<string, string>;
  sections: readonly Section[];
};

/** The redirect of a section; parts in brackets stand for any part. */
type Section = { from: readonly string[]; to: readonly string[] };

const indexes = new WeakMap<Manifest, ManifestIndex>();

/** The index of a manifest, built once. */
export function getManifestIndex(manifest: Manifest): ManifestIndex {
  const known = indexes.get(manifest);
  if (known) return known;
  const { documents, sections } = manifest.redirects;
  const index: ManifestIndex = {
    pages: new Map(manifest.pages.map((page) => [requireKey(page), page])),
    documents: new Map(documents.map(({ from, to }) => [requireKey(from), requireKey(to)])),
    sections: sections.map(splitSection),
  };
  indexes.set(manifest, index);
  return index;
}

/** One key for all spellings of an address: decoded, in small letters, without `.html`. */
export function buildAddressKey(parts: readonly string[]): string {
  const key = `/${parts.join('/')}`.toLowerCase();
  if (!key.endsWith('.html')) return key;
  return key.replace(/(\/index)?\.html$/, '') || '/';
}

function requireKey(address: string): string {
  const parts = parsePathname(address);
  if (!parts) throw new Error(`The manifest holds "${address}", which is no address.`);
  return buildAddressKey(parts);
}

function splitSection({ from, to }: Redirect): Section {
  const split = (pattern: string) => pattern.toLowerCase().split('/').slice(1);
  return { from: split(from), to: split(to) };
}
