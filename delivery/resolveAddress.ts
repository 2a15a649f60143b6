import { isLocale, type Locale } from '@/i18n/locales';
import { buildAddressKey, getManifestIndex, type ManifestIndex } from './indexManifest';
import type { Manifest } from './manifest';
import { parsePathname } from './parsePathname';

/** What stands at an address. `location` is the address of a page, reached in one hop. */
export type Resolution =
  | { kind: 'page'; address: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'notFound'; locale?: Locale };

/**
 * Tells what a server answers to the path of a request (without query): a page, a permanent
 * redirect, or nothing, then with the language of its prefix if it has one. All rules apply at
 * once, so that a redirect always leads to a page and never to another redirect.
 */
export function resolveAddress(pathname: string, manifest: Manifest): Resolution {
  const parts = parsePathname(pathname);
  if (!parts) return refuse(pathname);
  const index = getManifestIndex(manifest);
  for (const key of listCandidates(buildAddressKey(parts), index)) {
    const address = index.pages.get(key);
    if (address === pathname) return { kind: 'page', address };
    if (address !== undefined) return { kind: 'redirect', location: address };
  }
  return refuse(pathname);
}

/** What an address may mean, the most literal reading first. */
function* listCandidates(key: string, index: ManifestIndex): Generator<string> {
  yield key;
  yield* followDocument(key, index);
  for (const translated of followSections(key, index)) {
    yield translated;
    yield* followDocument(translated, index);
  }
}

/** Replaces the address of a document at the start of a key; what follows it stays. */
function* followDocument(key: string, { documents }: ManifestIndex): Generator<string> {
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
    const to = documents.get(key.slice(0, end));
    if (to !== undefined) yield to + key.slice(end);
  }
}

function* followSections(key: string, { sections }: ManifestIndex): Generator<string> {
  const parts = key.split('/').slice(1);
  for (const { from, to } of sections) {
    if (from.length !== parts.length) continue;
    const values = new Map<string, string>();
    const matches = from.every((word, position) => {
      const part = parts[position] ?? '';
      if (!word.startsWith('[')) return word === part;
      values.set(word, part);
      return true;
    });
    if (matches) yield `/${to.map((word) => values.get(word) ?? word).join('/')}`;
  }
}

function refuse(pathname: string): Resolution {
  const prefix = /^\/([^/]*)/.exec(pathname)?.[1]?.toLowerCase();
  return isLocale(prefix) ? { kind: 'notFound', locale: prefix } : { kind: 'notFound' };
}
