import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geteuid, seteuid } from 'node:process';
import { compressSite } from '@/delivery/compression/compressSite';
import { explainFileError } from '@/delivery/explainFileError';
import { type BuildOutcome, writeExport } from '@/delivery/export/writeExport';
import { openSite } from '@/delivery/openSite';
import { assembleBuild, installBuild } from '@/delivery/publish';
import {
  buildExport,
  buildHtml,
  createFolder,
  someVersions,
  writeFiles,
} from '../support/fakeExport';

const root = process.cwd();
let folder: string;
let remove: () => void;
let place: { buildsFolder: string; out: string };

beforeEach(() => {
  ({ folder, remove } = createFolder());
  place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
  writeFiles(join(folder, 'export'), buildExport());
});
afterEach(() => remove());

function publish(home: string): string {
  writeFiles(join(folder, 'export'), { 'en.html': buildHtml('en', home) });
  return installBuild(assembleBuild(join(folder, 'export'), someVersions, place), {}, place);
}

function readHome(): string {
  return readFileSync(join(openSite(place.out).folder, 'en.html'), 'utf8');
}

/** What the build would say about an error. */
async function explain(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'no error';
  } catch (error) {
    return explainFileError(error);
  }
}

describe('a build that is killed', () => {
  it.each(['assembled', 'compressed'])(
    'once it is %s leaves the site that is served, and the next one starts clean',
    async (moment) => {
      const first = publish('First');
      writeFiles(join(folder, 'export'), { 'en.html': buildHtml('en', 'Second') });
      const child = spawn(
        process.execPath,
        [
          '--import',
          join(root, 'node_modules/tsx/dist/loader.mjs'),
          'interruptedBuild.ts',
          folder,
        ].concat(moment),
        {
          cwd: join(root, '__tests__/support'),
          env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
        },
      );
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      expect(readdirSync(place.buildsFolder)).toContain(`.building-${child.pid}`);
      expect(readHome()).toContain('<title>First</title>');
      const next = publish('Third');
      expect(readHome()).toContain('<title>Third</title>');
      expect(readdirSync(place.buildsFolder).sort()).toEqual([first, next].sort());
    },
  );
});

describe('a folder that may not be written', () => {
  it('is named, and what is served stays', async () => {
    publish('First');
    chmodSync(folder, 0o755);
    chmodSync(place.buildsFolder, 0o555);
    const isRoot = geteuid?.() === 0;
    // Root may write everywhere.
    if (isRoot) seteuid?.(65_534);
    const message = await explain(() => publishElsewhere());
    if (isRoot) seteuid?.(0);
    expect(message).toMatch(/builds\/\.building-\d+.* may not be written.*\(EACCES\)/);
    expect(readHome()).toContain('<title>First</title>');
    chmodSync(place.buildsFolder, 0o755);
  });

  it('that holds the cache of copies is named too', async () => {
    writeFiles(folder, { 'site/en.html': buildHtml('en', 'Home').repeat(9) });
    writeFileSync(join(folder, 'cache'), 'a file in the way');
    const message = await explain(() => compressSite(join(folder, 'site'), join(folder, 'cache')));
    expect(message).toMatch(/cache\S* (is a file where a folder is needed|is in the way)/);
  });

  /** Another build, without writing to its export. */
  function publishElsewhere(): void {
    assembleBuild(join(folder, 'export'), someVersions, place);
  }
});

describe('a full disk', () => {
  /** A disk of its own with little room; only root may have one. */
  function tryMount(): boolean {
    const size = ['-t', 'tmpfs', '-o', 'size=400k', 'dossier-test', join(folder, 'disk')];
    try {
      mkdirSync(join(folder, 'disk'));
      execFileSync('mount', size, { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  it('is said in a sentence, and what is served stays', async () => {
    if (!tryMount()) {
      process.stdout.write('No disk of its own may be mounted here: the full disk is not tried.\n');
      return;
    }
    try {
      place = { buildsFolder: join(folder, 'disk/builds'), out: join(folder, 'disk/out') };
      const first = publish('First');
      writeFiles(join(folder, 'export'), { 'img/large.png': 'x'.repeat(500_000) });
      expect(await explain(() => publish('Second'))).toMatch(
        /builds\/\.building-\d+\/site\/img\/large\.png did not fit: the disk is full/,
      );
      expect(readdirSync(place.buildsFolder)).toEqual([first]);
      expect(readHome()).toContain('<title>First</title>');
      writeFiles(join(folder, 'disk'), { rest: '' });
      const cache = join(folder, 'disk/cache');
      writeFiles(folder, { 'site/a.txt': buildNoise(300_000) });
      expect(await explain(() => compressSite(join(folder, 'site'), cache))).toMatch(
        /did not fit: the disk is full; free some space/,
      );
    } finally {
      execFileSync('umount', [join(folder, 'disk')]);
    }
  });

  /** Text that hardly becomes smaller when it is compressed. */
  function buildNoise(length: number): string {
    let state = 1;
    return Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (state % 94));
    }).join('');
  }
});

describe('a page that cannot be made static', () => {
  /** Hands pages to the export, as Next's build adapter does. */
  function strip(pages: Readonly<Record<string, string>>, others: object = {}): Promise<unknown> {
    writeFiles(join(folder, 'pages'), pages);
    const prerenders = Object.keys(pages).map((file) => ({
      parentOutputId: '/[locale]',
      fallback: { filePath: join(folder, 'pages', file) },
      pathname: `/${file.replace(/\.html$/, '')}`,
    }));
    // The export looks at nothing else of what Next hands over.
    const context = {
      projectDir: folder,
      outputs: { appPages: [], appRoutes: [], prerenders, staticFiles: [], ...others },
    } as unknown as BuildOutcome;
    return writeExport(context);
  }

  it('stops the build and is named', async () => {
    const streamed = buildHtml('en', 'x', '<template id="B:0"></template>');
    await expect(
      (async () => strip({ 'en.html': buildHtml('en', 'x'), 'en/cases/odd.html': streamed }))(),
    ).rejects.toThrow(/The page .*en\/cases\/odd\.html cannot be made static: .*streamed content/);
  });

  it('is none where there are no pages at all', async () => {
    await expect((async () => strip({}))()).rejects.toThrow(/no page/);
  });

  it('is also one that Next would render on request', async () => {
    const appPages = [
      { id: '/[locale]', pathname: '/[locale]' },
      { id: '/[locale].rsc', pathname: '/[locale].rsc' },
      { id: '/live', pathname: '/live' },
    ];
    await expect(
      (async () => strip({ 'en.html': buildHtml('en', 'x') }, { appPages }))(),
    ).rejects.toThrow(/\/live would be rendered on request.*generateStaticParams/);
  });

  it('is one whose stylesheet was not built', async () => {
    const page = buildHtml('en', 'x').replace(
      '<title>',
      '<link rel="stylesheet" href="/a.css"><title>',
    );
    await expect((async () => strip({ 'en.html': page }))()).rejects.toThrow(/stylesheet \/a\.css/);
  });

  it('leaves sound pages without their scripts', async () => {
    await strip({ 'en.html': buildHtml('en', 'x', '<p>Text</p><script>next()</script>') });
    expect(readFileSync(join(folder, '.next-export/en.html'), 'utf8')).toContain(
      '<p>Text</p></body>',
    );
  });
});
