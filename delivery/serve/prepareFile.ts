import { getType, isCompressible } from '../files/fileTypes';
import {
  type Body,
  type Encoding,
  encodingEndings,
  encodings,
  type SiteFile,
} from '../files/siteFiles';
import { getHeaders, getPlainHeaders } from '../headerRules';
import type { HeaderRule } from '../manifest';

/** Names and values of headers in turn, as Node writes them fastest. */
export type RawHeaders = readonly string[];

/** A body with everything that is said about it. */
export type Representation = {
  /** Path of its file in the folder of the site. */
  file: string;
  body: Body;
  etag: string;
  /** For an answer with the body. */
  headers: RawHeaders;
  /** For one that says that nothing has changed (RFC 9110, 15.4.5). */
  unchangedHeaders: RawHeaders;
};

/** A file in all encodings that it is there in. */
export type PreparedFile = Partial<Record<Encoding, Representation>> & {
  identity: Representation;
};

/** Headers that belong to the body, which an answer without one does not carry. */
const bodyHeaders = new Set(['Content-Type', 'Content-Length', 'Content-Encoding']);

/**
 * Everything that answers with a file can say, prepared once. Each encoding has a strong tag of its
 * own, the hash of its bytes, because what is sent differs byte by byte (RFC 9110, 8.8.3).
 * @param address by which the header rules are asked
 */
export function prepareFile(
  file: string,
  bodies: SiteFile,
  address: string,
  rules: readonly HeaderRule[],
): PreparedFile {
  // Nothing runs in a picture or a list of data.
  const ruled = (file.endsWith('.html') ? getHeaders : getPlainHeaders)(address, rules);
  const vary = [ruled['Vary'], isCompressible(file) ? 'Accept-Encoding' : undefined];
  const common: Record<string, string> = {
    'Content-Type': getType(file) ?? 'application/octet-stream',
    ...ruled,
  };
  if (vary.some(Boolean)) common['Vary'] = vary.filter(Boolean).join(', ');

  const represent = (encoding: Encoding, body: Body): Representation => {
    const etag = `"${body.hash}"`;
    const headers = Object.entries({
      ...common,
      'Content-Length': String(body.size),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      ETag: etag,
    });
    return {
      file: file + encodingEndings[encoding],
      body,
      etag,
      headers: headers.flat(),
      unchangedHeaders: headers.filter(([name]) => !bodyHeaders.has(name)).flat(),
    };
  };
  const prepared: PreparedFile = { identity: represent('identity', bodies.identity) };
  for (const encoding of encodings) {
    const body = bodies[encoding];
    if (body) prepared[encoding] = represent(encoding, body);
  }
  return prepared;
}
