import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '@/delivery/compression/compressSite';
import { getKeptBytes, pruneCache } from '@/delivery/contentCache';
import { listFiles } from '@/delivery/listFiles';
import { createFolder, writeFiles } from '../support/fakeExport';

const page = '<p>A page that says the same again and again.</p>'.repeat(40);

let folder: string;
let site: string;
let cache: string;
let remove: () => void;

beforeEach(() => {
  ({ folder, remove } = createFolder());
  [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  mkdirSync(site);
});
afterEach(() => remove());

/** Some bytes made from the page, or from the cache. */
function getPage() {
  return getKeptBytes(page, '1.txt', cache, () => Promise.resolve(Buffer.from(page)));
}

/** Files of the cache, whose names hold the hash of what they were made from. */
function listEntries(): string[] {
  return listFiles(cache).map((file) => join(cache, file));
}

describe('compressSite', () => {
  it('puts a brotli and a gzip copy beside every text, which give the text again', async () => {
    const files = ['en.html', 'fr/feed.xml', 'search.js'];
    writeFiles(site, Object.fromEntries(files.map((file) => [file, page + file])));
    expect(await compressSite(site, cache)).toEqual({ files: 3, made: 6 });
    for (const file of files) {
      const [brotli, gzip] = ['br', 'gz'].map((end) => readFileSync(join(site, `${file}.${end}`)));
      expect(brotliDecompressSync(brotli ?? '').toString()).toBe(page + file);
      expect(gunzipSync(gzip ?? '').toString()).toBe(page + file);
    }
  });

  it('leaves pictures alone', async () => {
    writeFiles(site, { 'cover.png': page, 'favicon.ico': page });
    expect(await compressSite(site, cache)).toEqual({ files: 0, made: 0 });
    expect(listFiles(site)).toEqual(['cover.png', 'favicon.ico']);
  });

  it('makes no copy that is not smaller', async () => {
    writeFiles(site, { 'tiny.txt': 'a', 'empty.txt': '' });
    await compressSite(site, cache);
    expect(listFiles(site)).toEqual(['empty.txt', 'tiny.txt']);
  });

  it('makes every copy once, wherever its text stands', async () => {
    writeFiles(site, { 'en.html': page });
    await compressSite(site, cache);
    const other = join(folder, 'other');
    writeFiles(other, { 'fr/moved.html': page, 'new.html': `${page}!` });
    expect(await compressSite(other, cache)).toEqual({ files: 2, made: 2 });
    expect(readFileSync(join(other, 'fr/moved.html.br'))).toEqual(
      readFileSync(join(site, 'en.html.br')),
    );
  });

  it('makes a copy again that was cut in the cache', async () => {
    writeFiles(site, { 'en.html': page });
    await compressSite(site, cache);
    for (const entry of listEntries()) truncateSync(entry, statSync(entry).size - 1);
    expect(await compressSite(site, cache)).toEqual({ files: 1, made: 2 });
    expect(brotliDecompressSync(readFileSync(join(site, 'en.html.br'))).toString()).toBe(page);
  });

  it('compresses many files at once and counts all of them', async () => {
    const files = Array.from({ length: 50 }, (_, i) => [`${i}.html`, `${page}${i}`]);
    writeFiles(site, Object.fromEntries(files) as Record<string, string>);
    expect(await compressSite(site, cache)).toEqual({ files: 50, made: 100 });
    expect(listFiles(site)).toHaveLength(150);
  });

  it('stops at a copy that cannot be written, and names it', async () => {
    writeFiles(site, { 'a.html': page, 'b.html': `${page}b` });
    mkdirSync(join(site, 'a.html.br'));
    await expect(compressSite(site, cache)).rejects.toMatchObject({
      code: 'EISDIR',
      path: join(site, 'a.html.br'),
    });
  });
});

describe('the cache of copies', () => {
  it('forgets what no build has used for a month', async () => {
    writeFiles(site, { 'en.html': page, 'fr.html': `${page}fr` });
    await compressSite(site, cache);
    const [first, ...others] = listEntries();
    const old = new Date(Date.now() - 31 * 86_400_000);
    utimesSync(first ?? '', old, old);
    await pruneCache(cache);
    expect(listEntries()).toEqual(others);
  });

  it('keeps what is used, however old it is', async () => {
    await getPage();
    const [entry = ''] = listEntries();
    const old = new Date(Date.now() - 31 * 86_400_000);
    utimesSync(entry, old, old);
    expect((await getPage()).isNew).toBe(false);
    await pruneCache(cache);
    expect(existsSync(entry)).toBe(true);
  });

  it('leaves no half-written entry behind where it cannot write', async () => {
    writeFileSync(cache, 'a file in the way');
    await expect(getPage()).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST/),
    });
    expect(readdirSync(folder).sort()).toEqual(['cache', 'site']);
  });
});
