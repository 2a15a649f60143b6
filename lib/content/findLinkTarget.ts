import { posix } from 'node:path';
import { parseContentPath } from './contentPath';
import { type AddressTarget, findAddress } from './findAddress';
import type { ReferenceIndex } from './resolveReference';

/** Where a link in a body leads within the site. `hash` is the part after `#`, without it. */
export type LinkTarget = AddressTarget & { hash?: string };

/**
 * Finds where a link leads.
 * - `''`: to the document whose title is the link's text (trimmed, in any language);
 * - `#p3`: within the same document;
 * - `../cases/pm-v-openai.md#p3`: to a file, seen from the file that holds the link; one that
 *   exists in another language counts;
 * - `/fr/affaires/pm-v-openai`: to an address of the site, in any language's words, by slug, former
 *   slug or key.
 * @param url the link's address as the Markdown parser gives it
 * @param text the link's text
 * @param fromFile path of the file that holds the link, below the content folder
 * @returns `'external'` for http, https and mailto; `'contact'` for `contact:`, which stands for the
 * address of the editors; undefined where the link leads nowhere or has a scheme that no page may
 * carry.
 */
export function findLinkTarget(
  url: string,
  text: string,
  fromFile: string,
  index: ReferenceIndex,
): LinkTarget | 'external' | 'contact' | undefined {
  if (url === '') return findByTitle(text, index);
  if (/^(?:https?:\/\/|mailto:)./i.test(url)) return 'external';
  if (url === 'contact:') return 'contact';
  if (url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;

  const { path, hash } = splitUrl(url);
  if (path === undefined || hash === '') return undefined;
  const target = findByPath(path, fromFile, index);
  return target && { ...target, ...(hash === undefined ? {} : { hash }) };
}

function findByTitle(text: string, index: ReferenceIndex): LinkTarget | undefined {
  const documents = index.titles.get(text.trim()) ?? [];
  return documents.length === 1 ? documents[0] : undefined;
}

function findByPath(path: string, fromFile: string, index: ReferenceIndex): LinkTarget | undefined {
  if (path === '') return findFile(fromFile, index);
  if (path.startsWith('/')) return findAddress(path, index);
  return findFile(posix.join(posix.dirname(fromFile), path), index);
}

/** A file that exists in another language counts: readers are led to the version they can read. */
function findFile(file: string, index: ReferenceIndex): LinkTarget | undefined {
  const path = parseContentPath(file);
  if (typeof path === 'string') return undefined;
  const { kind, key, locale } = path;
  return index.names[kind].get(key) === key ? { kind, key, locale } : undefined;
}

/** Parts a relative address; the query leads nowhere else. */
function splitUrl(url: string): { path?: string; hash?: string } {
  const [, path = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  try {
    return { path: decodeURIComponent(path), ...(hash === undefined ? {} : { hash }) };
  } catch {
    return {};
  }
}
