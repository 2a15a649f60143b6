import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../listFiles';
import { type Body, encodingEndings, encodings, type SiteFile, type SiteFiles } from './siteFiles';

/** Files for static hosts, which take them as instructions and show them to nobody. */
export const hostFiles = ['_headers', '_redirects'] as const;

/**
 * Reads every file of a site once and says how large it is and what its bytes hash to, also those
 * of its compressed copies. Left out is what no reader may ask for: hidden files and `hostFiles`.
 */
export function describeFiles(folder: string): SiteFiles {
  const known = listFiles(folder);
  const names = new Set(known);
  const copies = new Set(known.filter((file) => isCopy(file, names)));
  const shown = known.filter((file) => !copies.has(file) && isShown(file));
  return Object.fromEntries(shown.map((file) => [file, describeFile(folder, file, copies)]));
}

/** The first 72 bits of the SHA-256 of some bytes, in base64url: 12 characters. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
}

function describeFile(folder: string, file: string, copies: ReadonlySet<string>): SiteFile {
  const bodies: Partial<SiteFile> = {};
  for (const encoding of encodings) {
    const body = file + encodingEndings[encoding];
    if (encoding !== 'identity' && copies.has(body)) bodies[encoding] = readBody(folder, body);
  }
  return { ...bodies, identity: readBody(folder, file) };
}

function readBody(folder: string, file: string): Body {
  const bytes = readFileSync(join(folder, file));
  return { size: bytes.length, hash: hashBytes(bytes) };
}

/** A compressed copy lies beside the file it was made from. */
function isCopy(file: string, names: ReadonlySet<string>): boolean {
  return /\.(br|gz)$/.test(file) && names.has(file.slice(0, -3));
}

/** RFC 8615 keeps `.well-known/` for what everybody may read. */
function isShown(file: string): boolean {
  const isHidden = /(^|\/)\./.test(file) && !file.startsWith('.well-known/');
  return !isHidden && !hostFiles.some((name) => name === file);
}
