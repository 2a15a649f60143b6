import { locales } from '@/i18n/locales';
import type { ContentPath } from '../contentPath';
import type { Ledgers } from '../ledger/readLedgers';
import type { ContentRead, ReadSource } from '../readSources';
import { buildReferenceIndex, type ReferenceIndex } from '../resolveReference';
import type { SourceDocument } from '../sourceDocument';
import type { Finding } from './finding';

/** What rules know besides the document they look at. */
export type CheckContext = {
  sources: readonly ReadSource[];
  index: ReferenceIndex;
  /** The versions of each document, by `kind/key`, in the order of the languages. */
  versions: ReadonlyMap<string, readonly ReadSource[]>;
  /** Files that are there and could not be read, as `locale/kind/key`. */
  unreadableFiles: ReadonlySet<string>;
  ledgers: Ledgers;
  /** Folder of the static files, where covers lie. */
  publicFolder: string;
};

/** Looks at one document and gives what it finds. */
export type Rule = (source: ReadSource, context: CheckContext) => Iterable<Finding>;

/** Gathers what the rules need, once. */
export function buildContext(read: ContentRead, publicFolder: string): CheckContext {
  const { sources, unreadable } = read;
  return {
    sources,
    // A file that cannot be read is there all the same: naming its key is no mistake.
    index: buildReferenceIndex([...sources, ...unreadable.map(makeEmpty)]),
    versions: groupVersions(sources),
    unreadableFiles: new Set(unreadable.map(({ locale, kind, key }) => `${locale}/${kind}/${key}`)),
    ledgers: read.ledgers,
    publicFolder,
  };
}

/** The versions of a document, in the order of the languages. */
export function listVersions(
  source: ReadSource,
  { versions }: CheckContext,
): readonly ReadSource[] {
  return versions.get(getName(source)) ?? [];
}

/**
 * The original of a document: the version without `translatedFrom`, the first of them where there
 * are several by mistake; the document itself, if it is the original. Undefined where there is none.
 */
export function findOriginal(source: ReadSource, context: CheckContext): ReadSource | undefined {
  return listVersions(source, context).find(({ data }) => data['translatedFrom'] === undefined);
}

function getName({ kind, key }: ReadSource): string {
  return `${kind}/${key}`;
}

function makeEmpty(path: ContentPath): SourceDocument {
  return { ...path, data: {}, body: '', bodyLine: 1 };
}

function groupVersions(sources: readonly ReadSource[]): Map<string, ReadSource[]> {
  const versions = new Map<string, ReadSource[]>();
  for (const locale of locales) {
    for (const source of sources.filter((candidate) => candidate.locale === locale)) {
      const name = getName(source);
      versions.set(name, [...(versions.get(name) ?? []), source]);
    }
  }
  return versions;
}
