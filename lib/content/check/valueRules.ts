import { contentTypes } from '../vocabulary';
import { parseConfidence } from '../parseConfidence';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { quoteValue } from './quoteValue';
import { readList, readText } from './readValue';

/** `contentType` must be the one that the folder stands for. */
export function* checkContentType(source: ReadSource): Generator<Finding> {
  const { file, kind, locate } = source;
  const contentType = readText(source, 'contentType');
  if (contentType === undefined || contentType === contentTypes[kind]) return;
  const message = `"contentType" is ${quoteValue(contentType)}, but a file in this folder has "${contentTypes[kind]}". Write that, or move the file.`;
  yield createFinding('content-type', file, locate(['contentType']), message);
}

/** `confidenceLevel` must be readable, its levels from 1 to 5. */
export function* checkConfidence(source: ReadSource): Generator<Finding> {
  const { file, locate } = source;
  const confidenceLevel = readText(source, 'confidenceLevel');
  if (confidenceLevel === undefined || parseConfidence(confidenceLevel) !== undefined) return;
  const message = `"confidenceLevel" is ${quoteValue(confidenceLevel)}. Write a level from 1 to 5, as "4", or several with what each is about, as "4 (non-BIPA claims); 2 (BIPA claims)".`;
  yield createFinding('confidence', file, locate(['confidenceLevel']), message);
}

/** `citationLinks` must have one entry, maybe "", for each entry of `citations`. */
export function* checkCitationLinks(source: ReadSource): Generator<Finding> {
  const { file, locate } = source;
  const given = readList(source, 'citationLinks').length;
  const wanted = readList(source, 'citations').length;
  if (given === 0 || given === wanted) return;
  const message = `"citationLinks" has ${given} entries and "citations" ${wanted}. Write one link for each citation, in their order, and "" where there is none.`;
  yield createFinding('citation-links', file, locate(['citationLinks'], 'key'), message);
}

/** Addresses in the front matter must be https; a citation may have none. */
export function* checkLinks(source: ReadSource): Generator<Finding> {
  const { file, locate } = source;
  const links = readList(source, 'citationLinks').map((link, at) => ({
    path: ['citationLinks', at],
    value: link === '' ? undefined : link,
  }));
  const docket = { path: ['docketLink'], value: readText(source, 'docketLink') };
  for (const { path, value } of [docket, ...links]) {
    if (typeof value !== 'string' || isHttps(value)) continue;
    const message = `${quoteValue(value)} is no address that begins with "https://". Write the whole address.`;
    yield createFinding('https-link', file, locate(path), message);
  }
}

/** A cover must exist under `public/` and be described for those who hear it. */
export function* checkCover(source: ReadSource, context: CheckContext): Generator<Finding> {
  const { file, locate } = source;
  const coverImg = readText(source, 'coverImg');
  if (coverImg === undefined) return;
  if (source.data['coverImgAlt'] === undefined) {
    const message =
      'A cover needs a text for those who hear it. Add "coverImgAlt" and say what it shows.';
    yield createFinding('cover', file, locate(['coverImg'], 'key'), message);
  }
  if (context.hasStaticFile(coverImg)) return;
  const message = `There is no file public${coverImg.startsWith('/') ? '' : '/'}${coverImg}. Put the image there, or write the address of one that is there, beginning with "/".`;
  yield createFinding('cover', file, locate(['coverImg']), message);
}

/** Tells whether a text is an https address. */
export function isHttps(value: string): boolean {
  return /^https:\/\/\S+$/.test(value) && URL.canParse(value);
}
