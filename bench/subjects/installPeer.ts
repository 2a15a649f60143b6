import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../measure/runMeasured';
import { getPeerFolder, logsFolder, peerSources } from '../places';

/** Seconds that an installation may take. */
const limit = 900;

type Package = { version?: string; dependencies?: Record<string, string> };

/** The site icon, below `public/`, and where a peer wants it: the same for all. */
export type PeerIcon = { from: 'icon.svg' | 'favicon.ico'; to: string };

/**
 * Puts a peer's configuration into its folder and installs its packages there, unless they are.
 * @returns names and versions of the packages its `package.json` names
 * @throws Error when npm fails.
 */
export async function installPeer(name: string, icon?: PeerIcon): Promise<string[]> {
  const folder = getPeerFolder(name);
  mkdirSync(folder, { recursive: true });
  cpSync(join(peerSources, name), folder, { recursive: true });
  if (icon) cpSync(join('public', icon.from), join(folder, icon.to));
  const wanted = Object.entries(readPackage(folder).dependencies ?? {});
  const isInstalled = wanted.every(
    ([dependency, version]) => getInstalledVersion(folder, dependency) === version,
  );
  if (!isInstalled) {
    const parameters = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    const log = join(logsFolder, `install-${name}.log`);
    await runMeasured({ command: 'npm', parameters }, { folder, log, limit });
  }
  // Nextra asks git when each file was last changed: let it find no history instead of ours.
  if (!existsSync(join(folder, '.git'))) {
    const log = join(logsFolder, `git-${name}.log`);
    await runMeasured({ command: 'git', parameters: ['init', '-q'] }, { folder, log, limit: 60 });
  }
  return wanted.map(([dependency]) => `${dependency} ${getInstalledVersion(folder, dependency)}`);
}

function getInstalledVersion(folder: string, dependency: string): string | undefined {
  const place = join(folder, 'node_modules', dependency);
  return existsSync(place) ? readPackage(place).version : undefined;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}
