import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createBodyReader } from '@/delivery/serve/bodyReader';
import { createFolder, writeFiles } from '../support/fakeExport';

let folder: string;
let remove: () => void;
beforeEach(() => ({ folder, remove } = createFolder()));
afterEach(() => remove());

const describeBody = (text: string) => ({ size: text.length, hash: '' });

describe('createBodyReader', () => {
  it('reads a file once and keeps it in memory', async () => {
    writeFiles(folder, { a: 'text' });
    const read = createBodyReader(folder);
    expect((await read('a', describeBody('text'))).toString()).toBe('text');
    rmSync(join(folder, 'a'));
    expect(String(read('a', describeBody('text')))).toBe('text');
  });

  it('reads a file once for all who ask at the same time', async () => {
    writeFiles(folder, { a: 'text' });
    const read = createBodyReader(folder);
    const [first, second] = [read('a', describeBody('text')), read('a', describeBody('text'))];
    expect(await first).toBe(await second);
  });

  it('lets go what was asked for longest ago when memory is used up', async () => {
    const files = Object.fromEntries('abcdef'.split('').map((name) => [name, name.repeat(20)]));
    writeFiles(folder, files);
    const read = createBodyReader(folder, 80);
    const body = { size: 20, hash: '' };
    for (const name of 'abcd') await read(name, body);
    read('a', body);
    await read('e', body);
    expect([...'abcde'].filter((name) => Buffer.isBuffer(read(name, body)))).toEqual([...'acde']);
  });

  it('keeps no file that would take a quarter of the memory', async () => {
    writeFiles(folder, { large: 'x'.repeat(30) });
    const read = createBodyReader(folder, 100);
    const body = { size: 30, hash: '' };
    await read('large', body);
    expect(read('large', body)).toBeInstanceOf(Promise);
  });

  it('refuses a file that is not as long as the build wrote it, and names it', async () => {
    writeFiles(folder, { a: 'cut' });
    const read = createBodyReader(folder);
    await expect(read('a', describeBody('a longer text'))).rejects.toThrow(/a has 3 bytes.*13/);
  });

  it('reads again after an error', async () => {
    const read = createBodyReader(folder);
    await expect(read('a', describeBody('text'))).rejects.toMatchObject({ code: 'ENOENT' });
    writeFiles(folder, { a: 'text' });
    expect(String(await read('a', describeBody('text')))).toBe('text');
  });
});
