import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '@/delivery/listFiles';
import { computeStamp } from '@/scripts/inputsStamp.mjs';
import { addSpanish } from './addSpanish';
import { copyProject } from './copyProject';
import { holdLock } from './holdLock';
import { type ServedProject, serveProject } from './serveProject';

/** How many cases the fixture site has besides those of its files: enough for a second page. */
export const generatedCases = 50;

/** Where the published fixture site is said to stand. */
export const fixtureOrigin = 'https://fixture.example';

const folder = '.cache/fixture-site';
const content = '__tests__/fixtures/site/content';

/**
 * Builds a site of its own from the sources of the project and the content of the fixture, with
 * what the real content has no example of, and with a third language. It is built once for as long
 * as nothing changes.
 * @returns the folder of the site's project; its `out` points to the build
 */
async function buildFixtureSite(): Promise<string> {
  const hash = hashInputs();
  await holdLock(`${folder}.lock`, async () => {
    if (existsSync(join(folder, 'out')) && readHash() === hash) return;
    copyProject(folder);
    addSpanish(folder);
    cpSync(content, join(folder, 'content'), { recursive: true });
    for (let number = 1; number <= generatedCases; number += 1) writeCase(number);
    const { status, output } = await runBuild(folder);
    if (status !== 0) throw new Error(`The fixture site cannot be built.\n${output}`);
    writeFileSync(join(folder, '.hash'), hash);
  });
  return folder;
}

/** Builds the fixture site where that is needed, and serves it. */
export async function serveFixtureSite(): Promise<ServedProject> {
  return serveProject(await buildFixtureSite());
}

/** Runs the build of a copy of the project. */
export function runBuild(copy: string): Promise<{ status: number; output: string }> {
  return new Promise((done) => {
    const options = {
      cwd: resolve(copy),
      // contentlayer takes the folder that it works in from PWD.
      env: { ...process.env, PWD: resolve(copy), SITE_URL: fixtureOrigin, PORT: '' },
      maxBuffer: 10_000_000,
    };
    const parameters = ['--import', 'tsx', 'scripts/build.ts'];
    const child = execFile(process.execPath, parameters, options, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? 1, output: stdout + stderr }),
    );
  });
}

/** A case in English alone, one of many. */
function writeCase(number: number): void {
  const two = String(number).padStart(2, '0');
  const text = `---
index: ${100 + number}
title: "Doe ${two} v. Model"
citations: ["Doe ${two} v. Model ${number} Test 1"]
caseDates: ["2025-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}"]
contentType: "legalCase"
jurisdiction: us-federal
---
Doe number ${number} sued a model.
`;
  writeFileSync(join(folder, `content/en/cases/doe-${two}-v-model.md`), text);
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const [file, [, , own]] of Object.entries(computeStamp('.', {}).files)) {
    if (!file.startsWith('content/')) hash.update(`${file} ${own}\n`);
  }
  const own = [
    ...listFiles(content).map((file) => join(content, file)),
    ...['fixtureSite', 'addSpanish', 'copyProject'].map((name) => `__tests__/support/${name}.ts`),
  ];
  for (const file of own) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function readHash(): string | undefined {
  const file = join(folder, '.hash');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
