import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readGenerated } from '@/lib/content/readGenerated';
import { readSources } from '@/lib/content/readSources';
import { verifyGenerated } from '@/lib/content/verifyGenerated';
import { cleanContent, type Files, writeFolder } from '../support/checkFolder';

/** What contentlayer's configuration needs of the project. */
const needed = [
  'contentlayer.config.ts',
  'i18n',
  'lib',
  'node_modules',
  'package.json',
  'tsconfig.json',
];

/** Runs contentlayer on files as the content of a project, and hands the project's folder over. */
function build<T>(
  files: Files,
  look: (folder: string, output: string, status: number | null) => T,
): T {
  const content = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const);
  const folder = writeFolder(Object.fromEntries(content));
  try {
    for (const name of needed) symlinkSync(resolve(name), join(folder, name));
    const command = resolve('node_modules/contentlayer2/bin/cli.cjs');
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, 'build'], {
      cwd: folder,
      // Contentlayer goes by this rather than by the folder it runs in.
      env: { ...process.env, PWD: folder },
      encoding: 'utf8',
    });
    return look(folder, stdout + stderr, status);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('contentlayer', () => {
  it('reads every document as the check does', () => {
    const odd = {
      'en/news/index.md': '---\ntitle: "x"\npublished: 2023-09-05\n---\n\n\n a --- b\n---\nc \n\n',
      'en/news/empty.md': '---\ntitle: |\n  x\ndraft: false \n# note\n---',
      'en/pages/privacy.md': '---\ntitle: "a: \\u00e9"\nslug: null\n---\n',
    };
    build({ ...cleanContent, ...odd }, (folder, output, status) => {
      expect([output.trim(), status]).toEqual(['Generated 9 documents in .contentlayer', 0]);
      const { sources } = readSources(join(folder, 'content'));
      const generated = readGenerated(join(folder, '.contentlayer', 'generated'));
      expect(generated).toHaveLength(9);
      expect(() => verifyGenerated(sources, generated)).not.toThrow();
    });
  }, 60_000);

  it.each([
    ['an unknown field', 'en/pages/privacy.md', '---\ntitle: x\nnope: 1\n---\n'],
    ['no title', 'en/pages/privacy.md', '---\nslug: x\n---\n'],
    ['an unknown folder', 'en/theses/x.md', '---\ntitle: x\n---\n'],
  ])(
    'stops at %s',
    (_, path, text) => {
      build({ [path]: text }, (_folder, output, status) => {
        expect(output).toContain(path);
        expect(status).toBe(1);
      });
    },
    60_000,
  );
});
