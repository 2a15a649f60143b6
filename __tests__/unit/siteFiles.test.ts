import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describeFiles, hashBytes } from '@/delivery/files/describeFiles';
import { getType, isCompressible, listCompressibleTypes } from '@/delivery/files/fileTypes';
import { getContentTime, setContentTimes } from '@/delivery/files/setContentTimes';
import { createFolder, writeFiles } from '../support/fakeExport';

let folder: string;
let remove: () => void;
beforeEach(() => ({ folder, remove } = createFolder()));
afterEach(() => remove());

describe('describeFiles', () => {
  it('gives size and hash of every file and of its compressed copies', () => {
    writeFiles(folder, { 'fr/a.html': 'page', 'fr/a.html.br': 'br', 'fr/a.html.gz': 'gzip' });
    const sha = createHash('sha256').update('br').digest('base64url');
    expect(describeFiles(folder)).toEqual({
      'fr/a.html': {
        identity: { size: 4, hash: hashBytes('page') },
        br: { size: 2, hash: sha.slice(0, 12) },
        gzip: { size: 4, hash: hashBytes('gzip') },
      },
    });
  });

  it('takes an archive for a file where it is a copy of nothing', () => {
    writeFiles(folder, { 'data.tar.gz': 'archive' });
    expect(Object.keys(describeFiles(folder))).toEqual(['data.tar.gz']);
  });

  it('leaves out what no reader may ask for', () => {
    writeFiles(folder, {
      '.hidden': '',
      'a/.git/config': '',
      _headers: '',
      _redirects: '',
      '.well-known/security.txt': '',
    });
    expect(Object.keys(describeFiles(folder))).toEqual(['.well-known/security.txt']);
  });
});

describe('setContentTimes', () => {
  it('gives files with the same content the same time, their copies included', () => {
    writeFiles(folder, { 'a.html': 'same', 'a.html.br': 'x', 'b.html': 'same', 'c.html': 'other' });
    setContentTimes(folder, describeFiles(folder));
    const [a, copy, b, c] = ['a.html', 'a.html.br', 'b.html', 'c.html'].map(
      (file) => statSync(join(folder, file)).mtimeMs,
    );
    expect([copy, b]).toEqual([a, a]);
    expect(c).not.toBe(a);
  });

  it('stays within the past', () => {
    const times = Array.from({ length: 500 }, (_, i) => getContentTime(hashBytes(String(i))));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.UTC(2000, 0, 1) / 1000);
    expect(Math.max(...times)).toBeLessThan(Date.UTC(2018, 0, 1) / 1000);
    expect(new Set(times).size).toBe(500);
  });
});

describe('the types of files', () => {
  it.each([
    ['fr/a-propos.html', 'text/html;charset=utf-8', true],
    ['IMG/Cover.PNG', 'image/png', false],
    ['favicon.ico', 'image/x-icon', false],
    ['feed.xml', 'application/xml;charset=utf-8', true],
    ['llms.txt', 'text/plain;charset=utf-8', true],
  ])('%s is %s', (file, type, isText) => {
    expect([getType(file), isCompressible(file)]).toEqual([type, isText]);
  });

  it.each(['LICENSE', 'a.b/c', 'a.exe'])('that of %s is not known', (file) => {
    expect([getType(file), isCompressible(file)]).toEqual([undefined, false]);
  });

  it('are known of all that is compressed', () => {
    expect(listCompressibleTypes()).toContain('text/html');
    expect(listCompressibleTypes().every((type) => /^[a-z]+\/[a-z+-]+$/.test(type))).toBe(true);
  });
});
