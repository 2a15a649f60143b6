// What `npm start` and `npm test` run on a fresh clone: plain JavaScript without dependencies.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { computeStamp, findChange } from './inputsStamp.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 9];
const commands = {
  start,
  test,
  build: runScript('build'),
  check: runScript('check'),
  dev: runScript('dev'),
  fuzz,
  new: runScript('new'),
  translations: runScript('translations'),
};

const [name, ...parameters] = process.argv.slice(2);
process.chdir(root);
await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main() {
  const command = commands[name];
  if (!command) throw new Error(`Use one of: ${Object.keys(commands).join(', ')}.`);
  requireNode();
  stopWithParent();
  await install();
  process.exitCode = await command(parameters);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(
    `Dossier needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
}

/**
 * npm passes a signal to the shell that it started us in, and that shell dies without a word to us:
 * its end is our signal.
 */
function stopWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 50);
  watch.unref();
}

/** Installs what `package-lock.json` names, unless that has been done since it changed. */
async function install() {
  const stamp = 'node_modules/.dossier-lock';
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!isInstalledByHand()) {
    const start = performance.now();
    const status = await run('npm', ['ci', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      throw new Error(
        `npm ci ended with ${status}: the packages are not installed. Look at its messages above: without a network connection it cannot work; after an interruption delete node_modules; then run the same command again.`,
      );
    }
    printStep('install', start);
  }
  writeFileSync(stamp, hash);
}

/** Tells whether npm has already installed exactly what `package-lock.json` names. */
function isInstalledByHand() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const isSame = (path) => installed[path]?.version === wanted[path].version;
  return Object.keys(wanted).every((path) => path === '' || wanted[path].optional || isSame(path));
}

/** Builds the site unless there is a build of the files as they are now. */
async function buildIfStale() {
  const reason = findReasonToBuild();
  if (!reason) return;
  console.log(`building: ${reason}`);
  const status = await runScript('build')([]);
  if (status !== 0) throw new Error(`The build ended with ${status}; its messages above say why.`);
}

function findReasonToBuild() {
  let stamp;
  try {
    stamp = JSON.parse(readFileSync(join(dirname(realpathSync('out')), 'stamp.json'), 'utf8'));
  } catch {
    return 'there is no build yet';
  }
  if (stamp.version !== 1) return 'the last build is of another version';
  const change = findChange(stamp, computeStamp(root, process.env, stamp));
  return change && `${change} has changed`;
}

/** Serves in this very process, so that signals reach the server without a detour. */
async function start() {
  await buildIfStale();
  const { register } = await import('tsx/esm/api');
  register();
  await import('./serve.ts');
  return process.exitCode ?? 0;
}

/** Runs the tests; ends with one plain line that counts them. `--all` takes every page. */
async function test([first, ...rest]) {
  const isAll = first === '--all';
  await buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  const report = join(folder, 'report.json');
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`];
  const more = [first, ...rest].filter(
    (parameter) => parameter !== undefined && parameter !== '--all',
  );
  const status = await run(process.execPath, [...jest, ...more], {
    env: { ...process.env, ...(isAll ? { TEST_ALL: '1' } : {}) },
  });
  console.log(countTests(report));
  rmSync(folder, { recursive: true, force: true });
  return status;
}

/** Checks and renders many damaged documents: how many, and the seed that gives the same again. */
function fuzz([size = '2400', seed = '1']) {
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit'];
  return run(process.execPath, [...jest, '--verbose', '--testPathPatterns', 'unit/fuzz'], {
    env: { ...process.env, FUZZ_DOCUMENTS: size, FUZZ_SEED: seed },
  });
}

/** A test file that could not be run counts as a failed test; so does a run without a report. */
function countTests(report) {
  if (!existsSync(report)) return 'tests: 0 passed, 1 failed';
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  return `tests: ${counts.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** A TypeScript command line of this folder. */
function runScript(script) {
  return (more) => run(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...more]);
}

/** Runs a program in this terminal, passes signals on to it, and gives its exit status. */
function run(file, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.once('error', fail);
    child.once('exit', (status, signal) => {
      for (const each of signals) process.off(each, pass);
      done(status ?? (signal ? 130 : 1));
    });
  });
}

function printStep(step, start) {
  console.log(`${step}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
