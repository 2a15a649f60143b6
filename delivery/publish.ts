import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentVersion } from '@/lib/content/model';
import { buildManifest } from './buildManifest';
import { buildTexts, isWholeBuild, nameBuild } from './buildTexts';
import { copyExport } from './copyExport';
import { describeFiles } from './files/describeFiles';
import { setContentTimes } from './files/setContentTimes';
import { type Manifest, manifestFile, siteFolder } from './manifest';
import { pointOut, requireLinkPlace } from './pointOut';
import { pruneBuilds, removeLeftovers } from './pruneBuilds';

/** Where builds are kept, and the link to the one that is served. */
export type BuildPlace = { buildsFolder: string; out: string };

/** A build that nobody reads yet: `site` holds its pages and files, `folder` all of it. */
export type AssembledBuild = { folder: string; site: string; manifest: Manifest };

/** Name of the file in a build's folder that says from what it was made. */
export const stampFile = 'stamp.json';

/**
 * Puts a site together in a folder of its own, away from the one that is served.
 * @throws Error when `out` is a real folder, a page is on no route, or a file cannot be written.
 */
export function assembleBuild(
  exportFolder: string,
  versions: readonly DocumentVersion[],
  { buildsFolder, out }: BuildPlace,
): AssembledBuild {
  requireLinkPlace(out);
  mkdirSync(buildsFolder, { recursive: true });
  removeLeftovers(buildsFolder);
  const folder = join(buildsFolder, `.building-${process.pid}`);
  try {
    const site = join(folder, siteFolder);
    return { folder, site, manifest: buildManifest(copyExport(exportFolder, site), versions) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Completes an assembled build with what servers and hosts need, gives it its name, a hash of its
 * contents, and points `out` to it; then deletes builds that are no longer needed.
 * @param stamp what the build was made from, kept as `stamp.json`
 * @returns the name of the build
 */
export function installBuild(
  { folder, manifest, site }: AssembledBuild,
  stamp: unknown,
  { buildsFolder, out }: BuildPlace,
): string {
  const files = describeFiles(site);
  const name = nameBuild(manifest, files);
  const place = join(buildsFolder, name);
  const texts = buildTexts(manifest, files, resolve(place, siteFolder));
  writeFileSync(join(folder, stampFile), JSON.stringify(stamp));
  if (existsSync(place) && isWholeBuild(place, texts, files)) {
    // The same site again: only what it was made from is news.
    renameSync(join(folder, stampFile), join(place, stampFile));
    utimesSync(join(place, manifestFile), new Date(), new Date());
    rmSync(folder, { recursive: true });
  } else {
    setContentTimes(site, files);
    for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
    // A folder of this name with other contents was changed by hand.
    if (existsSync(place)) renameSync(place, `${folder}-old`);
    renameSync(folder, place);
  }
  pointOut(out, join(place, siteFolder));
  removeLeftovers(buildsFolder);
  pruneBuilds(buildsFolder, out);
  return name;
}

/** Deletes an assembled build that was not installed. */
export function discardBuild({ folder }: AssembledBuild): void {
  rmSync(folder, { recursive: true, force: true });
}
