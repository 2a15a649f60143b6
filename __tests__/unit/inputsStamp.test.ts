import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeStamp, findChange } from '@/scripts/inputsStamp.mjs';
import { createFolder, writeFiles } from '../support/fakeExport';

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ folder, remove } = createFolder());
  writeFiles(folder, {
    'package-lock.json': '{}',
    'next.config.js': 'config',
    'content/en/cases/a.md': 'text',
    'content/.ledger/a.json': '{}',
    'app/page.tsx': 'page',
  });
});
afterEach(() => remove());

/** What is said to have changed after something was done. */
function findAfter(
  change: () => void,
  environment: Record<string, string> = {},
): string | undefined {
  const before = computeStamp(folder, {});
  change();
  return findChange(before, computeStamp(folder, environment, before));
}

describe('findChange', () => {
  it('finds nothing where nothing has changed', () => {
    expect(findAfter(() => undefined)).toBeUndefined();
  });

  it.each([
    'content/en/cases/a.md',
    'content/.ledger/a.json',
    'package-lock.json',
    'next.config.js',
  ])('names %s when its text has changed', (file) => {
    expect(findAfter(() => writeFiles(folder, { [file]: 'other' }))).toBe(file);
  });

  it('names a new file and one that is gone', () => {
    expect(findAfter(() => writeFiles(folder, { 'lib/a.ts': '' }))).toBe('lib/a.ts');
    const before = computeStamp(folder, {});
    remove();
    writeFiles(folder, { 'content/en/cases/a.md': 'text' });
    expect(findChange(before, computeStamp(folder, {}, before))).toBe('app/page.tsx');
  });

  it('reads a file again whose time alone has changed', () => {
    const file = join(folder, 'app/page.tsx');
    expect(findAfter(() => utimesSync(file, new Date(0), new Date(0)))).toBeUndefined();
  });

  it('names a variable that pages depend on', () => {
    expect(findAfter(() => undefined, { SITE_URL: 'https://a.org' })).toBe('SITE_URL');
  });

  it.each([
    'README.md',
    'docs/a.md',
    '__tests__/a.test.ts',
    'jest.config.mjs',
    'tsconfig.json',
    'app/.DS_Store',
    'app/page.tsx~',
  ])('does not mind %s', (file) => {
    expect(findAfter(() => writeFiles(folder, { [file]: 'x' }))).toBeUndefined();
  });

  it('does not read files again whose size and time are known', () => {
    const before = computeStamp(folder, {});
    const known = { ...before, files: { ...before.files } };
    const [size = 0, time = 0] = before.files['app/page.tsx'] ?? [];
    known.files['app/page.tsx'] = [size, time, 'remembered'];
    expect(computeStamp(folder, {}, known).files['app/page.tsx']).toEqual([
      size,
      time,
      'remembered',
    ]);
    writeFileSync(join(folder, 'app/page.tsx'), 'longer than before');
    expect(computeStamp(folder, {}, known).files['app/page.tsx']?.[2]).not.toBe('remembered');
  });
});
