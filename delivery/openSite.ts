import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SiteFiles, siteFilesFile } from './files/siteFiles';
import { type Manifest, manifestFile, manifestVersion } from './manifest';
import { readOut } from './pointOut';

/** A built site, ready to be served. */
export type Site = {
  /** The folder of the site's files; its contents never change. */
  folder: string;
  manifest: Manifest;
  files: SiteFiles;
};

/**
 * Opens the site that the link `out` points to.
 * @throws Error when there is no build, or its manifest cannot be read.
 */
export function openSite(out: string): Site {
  const folder = readOut(out);
  if (folder === undefined) throw new Error(`${out} points to no build; run "npm run build".`);
  const file = join(dirname(folder), manifestFile);
  // The build wrote these files itself and nothing else does; the version is what may differ.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if (manifest.version !== manifestVersion) {
    throw new Error(`${file} is of another version of this program; run "npm run build".`);
  }
  const table = readFileSync(join(dirname(folder), siteFilesFile), 'utf8');
  return { folder, manifest, files: JSON.parse(table) as SiteFiles };
}
