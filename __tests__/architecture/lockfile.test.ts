import { readFileSync } from 'node:fs';

type LockedPackage = {
  version?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
};

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** The place in the lockfile where a package that asks for another finds it; as Node looks it up. */
function findPlace(from: string, name: string): string | undefined {
  const parts = from === '' ? [] : from.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/node_modules/');
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
  }
  return undefined;
}

describe('package-lock.json', () => {
  const packages = Object.entries(lock.packages);

  it('names the optional packages of every platform, without which `npm ci` refuses to install', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => findPlace(path, name) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('names a version for each package and no registry', () => {
    const odd = packages.filter(
      ([path, { link, resolved, version }]) => path && !link && (!version || resolved),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(500);
  });
});
