import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { explainFileError } from '@/delivery/explainFileError';
import { listFiles } from '@/delivery/listFiles';
import { openSite } from '@/delivery/openSite';
import { markServed } from '@/delivery/processMark';
import { assembleBuild, discardBuild, installBuild } from '@/delivery/publish';
import {
  buildExport,
  buildHtml,
  createFolder,
  someVersions,
  somePages,
  writeFiles,
} from '../support/fakeExport';

let folder: string;
let remove: () => void;
let place: { buildsFolder: string; out: string };
let exported: string;

beforeEach(() => {
  ({ folder, remove } = createFolder());
  place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
  exported = join(folder, 'export');
  writeFiles(exported, buildExport());
});
afterEach(() => remove());

function publish(home = 'Home', stamp: unknown = {}): string {
  writeFiles(exported, { 'en.html': buildHtml('en', home) });
  return installBuild(assembleBuild(exported, someVersions, place), stamp, place);
}

/** Makes a build look as if it were from another day. */
function setAge(name: string, days: number): void {
  const time = new Date(Date.now() - days * 86_400_000);
  utimesSync(join(place.buildsFolder, name, 'manifest.json'), time, time);
}

describe('assembleBuild', () => {
  it("publishes each page at its address in the reader's words, and no flight files", () => {
    const { site, manifest } = assembleBuild(exported, someVersions, place);
    expect(manifest.pages).toEqual(somePages);
    expect(listFiles(site)).toEqual([
      '404.html',
      'assets/search.1a2b3c4d.js',
      'en.html',
      'en/404.html',
      'en/about.html',
      'en/cases.html',
      'en/cases/pm-v-openai.html',
      'en/questions.html',
      'en/questions/may-they-collect.html',
      'fr.html',
      'fr/404.html',
      'fr/a-propos.html',
      'fr/affaires.html',
      'fr/affaires/pm-v-openai.html',
      'fr/questions.html',
      'fr/questions/peuvent-ils-collecter.html',
      'img/cover.png',
      'index.html',
      'robots.txt',
    ]);
  });

  it('names a page that is on no route, and leaves nothing behind', () => {
    writeFiles(exported, { 'en/other.html': '' });
    expect(() => assembleBuild(exported, [], place)).toThrow('en/other.html');
    expect(readdirSync(place.buildsFolder)).toEqual([]);
  });

  it('starts clean after a build that was interrupted', () => {
    // No process has this id: the highest that Linux gives is 4194304.
    writeFiles(place.buildsFolder, { '.building-99999999/site/half.html': '' });
    publish();
    expect(readdirSync(place.buildsFolder)).toHaveLength(1);
  });

  it('refuses to overwrite a real folder', () => {
    mkdirSync(place.out);
    expect(() => assembleBuild(exported, [], place)).toThrow(/out is no link/);
  });

  it('names the path that cannot be written', () => {
    writeFileSync(place.buildsFolder, 'a file');
    const explain = () => {
      try {
        assembleBuild(exported, [], place);
        return '';
      } catch (error) {
        return explainFileError(error);
      }
    };
    expect(explain()).toMatch(/builds is in the way/);
  });
});

describe('installBuild', () => {
  it('names a build by a hash of its contents and points out to it', () => {
    const name = publish();
    expect(name).toMatch(/^[0-9a-f]{12}$/);
    expect(readlinkSync(place.out)).toBe(join('builds', name, 'site'));
    expect(openSite(place.out).manifest.pages).toEqual(somePages);
  });

  it('gives the same contents the same name, and keeps what they were made from last', () => {
    const first = publish('Home', { from: 1 });
    expect(publish('Home', { from: 2 })).toBe(first);
    const stamp = readFileSync(join(place.buildsFolder, first, 'stamp.json'), 'utf8');
    expect(JSON.parse(stamp)).toEqual({ from: 2 });
    expect(readdirSync(place.buildsFolder)).toEqual([first]);
  });

  it('gives other contents another name', () => {
    expect(publish('Home')).not.toBe(publish('House'));
  });

  it('replaces a build of the same name that was changed by hand', () => {
    const name = publish();
    rmSync(join(place.buildsFolder, name, 'site', 'fr.html'));
    expect(publish()).toBe(name);
    expect(existsSync(join(place.out, 'fr.html'))).toBe(true);
  });

  it('replaces a build whose configuration was changed by hand', () => {
    const name = publish();
    const file = join(place.buildsFolder, name, 'nginx.conf');
    writeFileSync(file, 'changed');
    publish();
    expect(readFileSync(file, 'utf8')).toContain('server {');
    expect(readdirSync(place.buildsFolder)).toEqual([name]);
  });

  it('writes what other servers need beside the site, and what hosts need into it', () => {
    const name = publish();
    const root = join(place.buildsFolder, name);
    const hosts = ['nginx.conf', 'Caddyfile', 'site/_redirects', 'site/_headers'];
    expect(hosts.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(readFileSync(join(root, 'nginx.conf'), 'utf8')).toContain(`"${join(root, 'site')}"`);
  });

  it('names a build by its contents wherever it lies', () => {
    const name = publish();
    const elsewhere = { buildsFolder: join(folder, 'b'), out: join(folder, 'o') };
    const build = assembleBuild(exported, someVersions, elsewhere);
    expect(installBuild(build, {}, elsewhere)).toBe(name);
  });

  it('keeps the time of a file whose content has not changed', () => {
    const [first, second] = ['1', '2'].map((home) => join(place.buildsFolder, publish(home)));
    const getTimes = (file: string) =>
      [first, second].map((build) => statSync(join(build ?? '', 'site', file)).mtimeMs);
    const [before, after] = getTimes('fr.html');
    expect(after).toBe(before);
    const [old, changed] = getTimes('en.html');
    expect(changed).not.toBe(old);
  });

  it('keeps the two newest builds', () => {
    const names = ['1', '2', '3'].map((home, days) => {
      const name = publish(home);
      setAge(name, 3 - days);
      return name;
    });
    expect(readdirSync(place.buildsFolder).sort()).toEqual(names.slice(1).sort());
  });

  it('keeps an old build that a running server has open', () => {
    const [first] = [publish('1')];
    setAge(first, 9);
    const release = markServed(join(place.buildsFolder, first));
    publish('2');
    publish('3');
    expect(readdirSync(place.buildsFolder)).toContain(first);
    release();
    publish('4');
    expect(readdirSync(place.buildsFolder)).not.toContain(first);
  });

  it('keeps the build that out points to even when its time is the oldest', () => {
    publish('1');
    publish('2');
    const last = publish('3');
    setAge(last, 99);
    expect(publish('3')).toBe(last);
    expect(openSite(place.out).folder).toContain(last);
  });
});

describe('discardBuild', () => {
  it('leaves the site that is served as it was', () => {
    const name = publish('1');
    writeFiles(exported, { 'en.html': buildHtml('en', '2') });
    discardBuild(assembleBuild(exported, someVersions, place));
    expect(readdirSync(place.buildsFolder)).toEqual([name]);
    expect(readFileSync(join(place.out, 'en.html'), 'utf8')).toContain('<title>1</title>');
  });
});

describe('openSite', () => {
  it('says what to do where there is no build', () => {
    expect(() => openSite(place.out)).toThrow(/npm run build/);
  });
});

describe('explainFileError', () => {
  it('names the path and the full disk', () => {
    const error = Object.assign(new Error('write'), {
      code: 'ENOSPC',
      path: 'a',
      dest: 'builds/b',
    });
    expect(explainFileError(error)).toBe(
      'builds/b did not fit: the disk is full; free some space (ENOSPC).',
    );
  });

  it('says what is wrong where the system does not say with which file', () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
    });
    expect(explainFileError(error)).toMatch(
      /^What was to be written did not fit: the disk is full/,
    );
  });

  it('gives the message of any other error', () => {
    expect(explainFileError(new Error('Something else'))).toBe('Something else');
  });
});
