import { buildVersions } from '@/lib/content/buildVersions';
import type { DocumentVersion } from '@/lib/content/model';
import { readSources } from '@/lib/content/readSources';

/** All versions of all published documents of a content folder, as the site was built from them. */
export function listBuiltVersions(folder = 'content'): DocumentVersion[] {
  return buildVersions(readSources(folder).sources).filter(({ draft }) => !draft);
}
