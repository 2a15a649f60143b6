import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFiles } from './files/describeFiles';
import { type SiteFiles, siteFilesFile } from './files/siteFiles';
import { buildHostFiles } from './hosts/buildHostFiles';
import { type Manifest, manifestFile, siteFolder } from './manifest';

/** What a build consists of beside the files of the site: texts by their path in its folder. */
export type BuildTexts = Readonly<Record<string, string>>;

/**
 * Writes down what servers and hosts need to know of a site.
 * @param root where the folder of the site will lie, an absolute path
 */
export function buildTexts(manifest: Manifest, files: SiteFiles, root: string): BuildTexts {
  return {
    [manifestFile]: JSON.stringify(manifest),
    [siteFilesFile]: JSON.stringify(files),
    ...buildHostFiles(manifest, root),
  };
}

/** The name of a build, wherever it lies: a hash of all it consists of, 12 hexadecimal digits. */
export function nameBuild(manifest: Manifest, files: SiteFiles): string {
  const hash = createHash('sha256');
  for (const text of Object.values(buildTexts(manifest, files, '/'))) hash.update(`${text}\0`);
  return hash.digest('hex').slice(0, 12);
}

/** Tells whether a folder holds exactly these texts and files: nobody has changed it by hand. */
export function isWholeBuild(folder: string, texts: BuildTexts, files: SiteFiles): boolean {
  try {
    const isText = ([path, text]: [string, string]) =>
      readFileSync(join(folder, path), 'utf8') === text;
    const found = describeFiles(join(folder, siteFolder));
    return Object.entries(texts).every(isText) && JSON.stringify(found) === JSON.stringify(files);
  } catch {
    return false;
  }
}
