import { readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile } from './manifest';
import { readOut } from './pointOut';
import { isRunning, isServed } from './processMark';

const keptBuilds = 2;

/**
 * Deletes all but the two newest builds, never the one that `out` points to nor one that a running
 * server has open.
 * @returns names of the deleted builds
 */
export function pruneBuilds(buildsFolder: string, out: string): string[] {
  const current = readOut(out);
  const builds = readdirSync(buildsFolder)
    .filter((name) => /^[\da-f]{12}$/.test(name))
    .map((name) => ({ name, folder: join(realpathSync(buildsFolder), name) }))
    .map((build) => ({ ...build, time: getTime(join(build.folder, manifestFile)) }))
    .sort((a, b) => b.time - a.time);
  const old = builds
    .slice(keptBuilds)
    .filter(({ folder }) => !(current && dirname(current) === folder) && !isServed(folder));
  for (const { folder } of old) rmSync(folder, { recursive: true });
  return old.map(({ name }) => name);
}

function getTime(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Deletes what builds left behind that were interrupted. */
export function removeLeftovers(buildsFolder: string): void {
  for (const name of readdirSync(buildsFolder)) {
    const pid = /^\.building-(\d+)(-old)?$/.exec(name)?.[1];
    if (pid === undefined) continue;
    const isOthers = Number(pid) !== process.pid && isRunning(Number(pid));
    if (!isOthers) rmSync(join(buildsFolder, name), { recursive: true });
  }
}
