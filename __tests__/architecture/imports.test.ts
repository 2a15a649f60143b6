import { readFileSync } from 'node:fs';
import { listProjectImports, listSourceFiles } from '../support/listSourceFiles';

/** The layers from the bottom up (design, section 2): a module imports its own layer or lower ones. */
const LAYERS = [
  ['messages', 'content', 'lib/config.ts', 'lib/config'],
  ['i18n'],
  ['lib/format', 'lib/text', 'lib/browser', 'lib/cover', 'lib/picture', 'lib/threads'],
  ['lib/content'],
  ['lib/seo'],
  ['components'],
  ['app'],
];

function getLayer(path: string): number {
  return LAYERS.findIndex((names) =>
    names.some((name) => path === name || path.startsWith(`${name}/`)),
  );
}

const files = listSourceFiles();

describe('imports', () => {
  it('are read from the project’s files', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(listProjectImports('lib/content/queries.ts')).toContain('lib/content/library');
  });

  it('run downwards only', () => {
    const upward = files
      .filter((file) => getLayer(file) >= 0)
      .flatMap((file) =>
        listProjectImports(file)
          .filter((target) => getLayer(target) > getLayer(file) || getLayer(target) < 0)
          .map((target) => `${file} -> ${target}`),
      );
    expect(upward).toEqual([]);
  });

  it('of browser/ are types and pure functions of lib/text', () => {
    const own = files.filter((file) => file.startsWith('browser/'));
    const foreign = own
      .flatMap(listProjectImports)
      .filter((target) => !/^(browser|lib\/text)\//.test(target));
    expect(foreign).toEqual([]);
  });

  it('of delivery/ and scripts/ never reach into app/ or components/', () => {
    const own = files.filter((file) => /^(delivery|scripts|bench)\//.test(file));
    const wrong = own
      .flatMap(listProjectImports)
      .filter((target) => /^(app|components|__tests__)\//.test(target));
    expect(wrong).toEqual([]);
  });
});

describe('single doors', () => {
  const readers = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

  it('only lib/content reads what contentlayer generated', () => {
    const doors = readers(/readGenerated|\.contentlayer/).filter(
      (file) => !file.startsWith('lib/content/'),
    );
    expect(doors.filter((file) => !/^(delivery|scripts|bench)\//.test(file))).toEqual([]);
  });

  it('only the repository gives it to the pages', () => {
    const importers = files.filter((file) =>
      listProjectImports(file).some((target) => target.endsWith('lib/content/readGenerated')),
    );
    expect(importers.filter((file) => /^(app|components|lib)\//.test(file))).toEqual(
      expect.arrayContaining(['lib/content/repository.ts']),
    );
    expect(importers.filter((file) => /^(app|components|lib\/seo)\//.test(file))).toEqual([]);
  });

  it('only lib/config.ts reads the environment’s variables', () => {
    const doors = readers(/process\.env(?!\.NODE_ENV|\['NODE_ENV'\])/);
    expect(doors.filter((file) => file !== 'lib/config.ts' && !file.endsWith('.mjs'))).toEqual([]);
  });

  it('nothing becomes a client component', () => {
    expect(readers(/^['"]use client['"]/m)).toEqual([]);
  });
});
