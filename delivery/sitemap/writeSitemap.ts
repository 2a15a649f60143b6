import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import type { PageFacts } from '../readPage';
import { writeSiteFile } from '../writeSiteFile';
import { buildSitemap } from './buildSitemap';

/** Writes the sitemap of a site from what its pages say of themselves. */
export function writeSitemap(
  site: string,
  origin: string,
  pages: ReadonlyMap<string, PageFacts>,
  versions: readonly DocumentVersion[],
): void {
  const changes = versions.flatMap((version) => {
    const changed = version.edited ?? version.published;
    return changed === undefined
      ? []
      : [[getDocumentPath(version, version.locale), changed] as const];
  });
  const files = buildSitemap(origin, pages, new Map(changes));
  for (const [address, text] of Object.entries(files)) writeSiteFile(site, address, text);
}
