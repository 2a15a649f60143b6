import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ContentPath } from '../contentPath';
import type { Ledgers } from '../ledger/readLedgers';
import type { ContentRead, ReadSource } from '../readSources';
import { buildReferenceIndex, type ReferenceIndex } from '../resolveReference';
import type { SourceDocument } from '../sourceDocument';
import type { Finding } from './finding';
import { getDocumentId } from '../documentId';
import { groupVersions, pickOriginal } from './groupVersions';
import type { SourceOutlines } from './outlines';

/** What rules know besides the document they look at. */
export type CheckContext = {
  sources: readonly ReadSource[];
  index: ReferenceIndex;
  /** The versions of each document, by `kind/key`, in the order of the languages. */
  versions: ReadonlyMap<string, readonly ReadSource[]>;
  /** Files that are there and could not be read, as `locale/kind/key`. */
  unreadableFiles: ReadonlySet<string>;
  ledgers: Ledgers;
  /** Whether there is such a static file: `/img/10.png`. */
  hasStaticFile: (path: string) => boolean;
  outlines: SourceOutlines;
};

/** Looks at one document and gives what it finds. */
export type Rule = (source: ReadSource, context: CheckContext) => Iterable<Finding>;

/** Gathers what the rules need, once. */
export function buildContext(
  read: ContentRead,
  publicFolder: string,
  outlines: SourceOutlines,
): CheckContext {
  const { sources, unreadable } = read;
  return {
    sources,
    // A file that cannot be read is there all the same: naming its key is no mistake.
    index: buildReferenceIndex([...sources, ...unreadable.map(makeEmpty)]),
    versions: groupVersions(sources),
    unreadableFiles: new Set(unreadable.map(({ locale, kind, key }) => `${locale}/${kind}/${key}`)),
    ledgers: read.ledgers,
    hasStaticFile: buildFileLookup(publicFolder),
    outlines,
  };
}

/** The versions of a document, in the order of the languages. */
export function listVersions(
  source: ReadSource,
  { versions }: CheckContext,
): readonly ReadSource[] {
  return versions.get(getDocumentId(source)) ?? [];
}

/**
 * The original of a document: the version without `translatedFrom`, the first of them where there
 * are several by mistake; the document itself, if it is the original. Undefined where there is none.
 */
export function findOriginal(source: ReadSource, context: CheckContext): ReadSource | undefined {
  return pickOriginal(listVersions(source, context));
}

/** Static files are looked for once each: many documents show the same. */
function buildFileLookup(publicFolder: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const isKnown = known.get(path);
    if (isKnown !== undefined) return isKnown;
    const isPlain = path.startsWith('/') && posix.normalize(path) === path && !path.includes('\0');
    const isThere =
      isPlain && (statSync(join(publicFolder, path), { throwIfNoEntry: false })?.isFile() ?? false);
    known.set(path, isThere);
    return isThere;
  };
}

function makeEmpty(path: ContentPath): SourceDocument {
  return { ...path, data: {}, body: '', bodyLine: 1 };
}
