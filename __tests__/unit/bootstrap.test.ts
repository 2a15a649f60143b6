import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { computeStamp } from '@/scripts/inputsStamp.mjs';
import { createFolder, writeFiles } from '../support/fakeExport';

let folder: string;
let remove: () => void;

/** A small project: its packages are installed and its site is built. */
beforeEach(() => {
  ({ folder, remove } = createFolder());
  const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });
  mkdirSync(join(folder, 'scripts'));
  for (const file of ['bootstrap.mjs', 'inputsStamp.mjs']) {
    copyFileSync(join('scripts', file), join(folder, 'scripts', file));
  }
  writeFiles(folder, {
    'package-lock.json': lock,
    'node_modules/.dossier-lock': createHash('sha256').update(lock).digest('hex'),
    'scripts/build.ts': 'console.log("it builds"); process.exitCode = 7;',
    'scripts/check.ts': 'console.log("it checks", process.argv.slice(2)); process.exitCode = 3;',
    'builds/b/site/en.html': 'x',
  });
  symlinkSync(resolve('node_modules/tsx'), join(folder, 'node_modules/tsx'));
  symlinkSync('builds/b/site', join(folder, 'out'));
  writeFiles(folder, { 'builds/b/stamp.json': JSON.stringify(computeStamp(folder, {})) });
});
afterEach(() => remove());

/** Runs the bootstrap of the small project. */
function run(...parameters: string[]): { status: number | null; lines: string[] } {
  const env = { ...process.env, SITE_URL: '', CONTACT_URL: '' };
  const script = join(folder, 'scripts/bootstrap.mjs');
  const result = spawnSync(process.execPath, [script, ...parameters], { env, encoding: 'utf8' });
  return { status: result.status, lines: `${result.stdout}${result.stderr}`.trim().split('\n') };
}

/** Puts a program in Jest's place that writes a report of these counts. */
function fakeJest(counts: Readonly<Record<string, number>>, status: number): void {
  const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  const report = JSON.stringify({ ...none, numPendingTests: 0, numTodoTests: 0, ...counts });
  writeFiles(folder, {
    'node_modules/jest/bin/jest.js': `
      const file = process.argv.find((each) => each.startsWith('--outputFile=')).slice(13);
      console.log(process.argv.slice(4).join(' '), process.env.TEST_ALL);
      require('fs').writeFileSync(file, ${JSON.stringify(report)});
      process.exitCode = ${status};`,
  });
}

describe('scripts/bootstrap.mjs', () => {
  it('names its commands when it is given another', () => {
    const { status, lines } = run('stop');
    expect(status).toBe(1);
    expect(lines.at(-1)).toContain('start, test, build, check, dev');
  });

  it('passes on the exit status of a script, and its parameters', () => {
    const { status, lines } = run('check', '--quick');
    expect([status, lines.at(-1)]).toEqual([3, "it checks [ '--quick' ]"]);
  });

  it('counts the tests in its last line', () => {
    fakeJest({ numPassedTests: 5 }, 0);
    expect(run('test')).toEqual({
      status: 0,
      lines: ['undefined', 'tests: 5 passed, 0 failed'],
    });
  });

  it('counts a test file that could not be run as failed, and says what was skipped', () => {
    fakeJest(
      { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 4 },
      1,
    );
    const { status, lines } = run('test');
    expect([status, lines.at(-1)]).toEqual([1, 'tests: 5 passed, 3 failed, 4 skipped']);
  });

  it('reports a failure when no test was counted at all', () => {
    writeFiles(folder, { 'node_modules/jest/bin/jest.js': 'process.exitCode = 1' });
    const { status, lines } = run('test');
    expect([status, lines.at(-1)]).toEqual([1, 'tests: 0 passed, 1 failed']);
  });

  it('tells the tests to take every page, and hands over the other parameters', () => {
    fakeJest({}, 0);
    expect(run('test', '--all', 'server').lines[0]).toBe('server 1');
  });

  it('builds first when an input has changed, says which, and stops when that fails', () => {
    writeFiles(folder, { 'content/en/cases/a.md': 'new' });
    const { status, lines } = run('test');
    expect(status).toBe(1);
    expect(lines.slice(0, 2)).toEqual(['building: content/en/cases/a.md has changed', 'it builds']);
    expect(lines.at(-1)).toContain('The build ended with 7');
  });

  it('takes packages for installed that npm itself has noted', () => {
    writeFiles(folder, {
      'node_modules/.dossier-lock': 'of another day',
      'node_modules/.package-lock.json': '{"packages":{"node_modules/a":{"version":"1.0.0"}}}',
    });
    expect(run('check').status).toBe(3);
  });

  it('installs when the packages are others, and says how to mend it when that fails', () => {
    writeFiles(folder, { 'node_modules/.dossier-lock': 'of another day' });
    // npm ci refuses a lock file without a package.json.
    const { status, lines } = run('check');
    expect(status).toBe(1);
    expect(lines.at(-1)).toMatch(/npm ci ended with .* delete node_modules/);
    expect(existsSync(join(folder, 'out'))).toBe(true);
  });
});
