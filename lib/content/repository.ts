import { buildVersions } from './buildVersions';
import type { DocumentVersion } from './model';
import { readGenerated } from './readGenerated';
import { buildReferenceIndex, type ReferenceIndex } from './resolveReference';

/** The whole content: every version of every document, and all names that lead to one. */
export type Collection = { versions: readonly DocumentVersion[]; references: ReferenceIndex };

let cached: Collection | undefined;

/**
 * The content, paired and with its facts inherited: the single door to what contentlayer generated.
 * Drafts are there in development only, where every call reads anew.
 * @throws Error when the generated content is missing or breaks the content model.
 */
export function loadCollection(): Collection {
  const isProduction = process.env.NODE_ENV === 'production';
  if (cached && isProduction) return cached;
  const sources = readGenerated();
  const versions = buildVersions(sources);
  cached = {
    versions: isProduction ? versions.filter((version) => !version.draft) : versions,
    references: buildReferenceIndex(sources),
  };
  return cached;
}

/** All versions of all documents: what `loadCollection` holds of them. */
export function loadVersions(): readonly DocumentVersion[] {
  return loadCollection().versions;
}
