import { join, resolve } from 'node:path';

/** Everything the bench installs, builds and measures lies below this folder. */
export const cacheFolder = resolve('.cache/bench');

/** Where a peer's packages and sources lie, outside the project's own dependencies. */
export function getPeerFolder(name: string): string {
  return join(cacheFolder, 'peers', name);
}

/** The copy of the project that is built with generated content. */
export const dossierFolder = join(cacheFolder, 'dossier');

/** The same copy, set up for a plain `next start`. */
export const nextServerFolder = join(cacheFolder, 'nextServer');

/** The generated content of a size, in the form of `content/`. */
export function getContentFolder(size: number): string {
  return join(cacheFolder, 'content', String(size));
}

/** The built site of a subject and size, as it is served to be measured. */
export function getSiteFolder(subject: string, size: number): string {
  return join(cacheFolder, 'sites', `${subject}-${size}`);
}

/** What was measured, one JSON file each. */
export const resultsFolder = join(cacheFolder, 'results');

/** What the programs wrote that the bench ran. */
export const logsFolder = join(cacheFolder, 'logs');

/** Where the report is written. */
export const reportFolder = resolve('docs/benchmarks');

/** Configurations and templates of the peers, in the repository. */
export const peerSources = resolve('bench/peers');

/** The port on which built sites are served; their canonical addresses hold it. */
export const sitePort = 4343;

/** Scheme and host under which every site is built and visited. */
export const siteOrigin = `https://localhost:${sitePort}`;
