import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { compressSite } from '@/delivery/compression/compressSite';
import { hashBytes } from '@/delivery/files/describeFiles';
import { openSite } from '@/delivery/openSite';
import { assembleBuild, installBuild } from '@/delivery/publish';
import {
  buildExport,
  buildHtml,
  createFolder,
  someVersions,
  writeFiles,
} from '../support/fakeExport';
import { requestBytes } from '../support/requestBytes';
import { getPort, send } from '../support/requestServer';

const root = process.cwd();
let folder: string;
let remove: () => void;
let child: ChildProcess | undefined;

beforeEach(() => ({ folder, remove } = createFolder()));
afterEach(() => {
  child?.kill('SIGKILL');
  remove();
});

function publish(home = 'Home'): string {
  const place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
  writeFiles(join(folder, 'export'), { ...buildExport(), 'en.html': buildHtml('en', home) });
  return installBuild(assembleBuild(join(folder, 'export'), someVersions, place), {}, place);
}

/** The same with compressed copies, and a page that is long enough for a cut to show. */
async function publishCompressed(home: string): Promise<void> {
  const place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
  const page = buildHtml('en', home, `<p>${home}</p>`.repeat(5000));
  writeFiles(join(folder, 'export'), { ...buildExport(), 'en.html': page });
  const build = assembleBuild(join(folder, 'export'), someVersions, place);
  await compressSite(build.site, join(folder, 'cache'));
  installBuild(build, {}, place);
}

/** Starts the server as `npm start` does, in the folder of the test. */
function start(port: number): { server: ChildProcess; read: (pattern: RegExp) => Promise<string> } {
  const tsx = join(root, 'node_modules/tsx/dist/loader.mjs');
  const server = spawn(process.execPath, ['--import', tsx, join(root, 'scripts/serve.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
  });
  child = server;
  let output = '';
  const read = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => pattern.test(output) && resolve(output);
      for (const stream of [server.stdout, server.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          look();
        });
      }
      server.once('exit', () => reject(new Error(`The server ended: ${output}`)));
      look();
    });
  return { server, read };
}

async function startAndGetPort(): Promise<{
  server: ChildProcess;
  port: number;
  read: (p: RegExp) => Promise<string>;
}> {
  const { server, read } = start(0);
  const output = await read(/localhost:\d+\/fr/);
  return { server, read, port: Number(/localhost:(\d+)\/en/.exec(output)?.[1]) };
}

function waitForExit(server: ChildProcess): Promise<{ status: number | null; seconds: number }> {
  const begin = performance.now();
  return new Promise((resolve) =>
    server.once('exit', (status) =>
      resolve({ status, seconds: (performance.now() - begin) / 1000 }),
    ),
  );
}

describe('scripts/serve.ts', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 at %s, also with an open connection',
    async (signal) => {
      publish();
      const { server, port } = await startAndGetPort();
      const socket = connect(port, 'localhost');
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write('GET /en HTTP/1.1\r\nHost: a\r\n\r\n');
      await new Promise((resolve) => socket.once('data', resolve));
      const exit = waitForExit(server);
      server.kill(signal);
      const { status, seconds } = await exit;
      expect(status).toBe(0);
      expect(seconds).toBeLessThan(2);
      socket.destroy();
    },
  );

  it('ends within 5 seconds when a client sends nothing', async () => {
    publish();
    const { server, port } = await startAndGetPort();
    const socket = connect(port, 'localhost');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.on('error', () => undefined);
    const exit = waitForExit(server);
    server.kill('SIGTERM');
    const { status, seconds } = await exit;
    expect(status).toBe(0);
    expect(seconds).toBeLessThan(5);
    socket.destroy();
  });

  it('opens a new build at SIGHUP, and marks the one that it serves', async () => {
    const first = publish('Old home');
    const { server, port, read } = await startAndGetPort();
    const isMarked = (name: string) =>
      readdirSync(join(folder, 'builds', name)).includes(`served-${server.pid}`);
    expect(isMarked(first)).toBe(true);
    const second = publish('New home');
    expect((await send(port, '/en')).body).toContain('Old home');
    server.kill('SIGHUP');
    await read(/serving .*\n/);
    expect((await send(port, '/en')).body).toContain('New home');
    expect([isMarked(first), isMarked(second)]).toEqual([false, true]);
  });

  it('never sends half a page while new builds are opened under load', async () => {
    await publishCompressed('First');
    const { server, port } = await startAndGetPort();
    const seen = new Set<string>();
    let isOver = false;
    const read = async (encoding: string) => {
      while (!isOver) {
        const headers = { 'Accept-Encoding': encoding };
        const { bytes, ...answer } = await requestBytes(port, '/en', { headers });
        const page = encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
        expect(answer.status).toBe(200);
        expect(answer.headers.etag).toBe(`"${hashBytes(bytes)}"`);
        expect(page.toString()).toMatch(/<\/html>$/);
        seen.add(/<title>(.*)<\/title>/.exec(page.toString())?.[1] ?? '');
      }
    };
    const readers = ['br', 'br', 'identity', 'identity'].map(read);
    for (let build = 1; build <= 8; build += 1) {
      await publishCompressed(`Build ${build}`);
      server.kill('SIGHUP');
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    isOver = true;
    await Promise.all(readers);
    expect(seen.size).toBeGreaterThan(3);
    expect((await send(port, '/en')).body).toContain('Build 8');
  });

  it('takes its mark away when it ends', async () => {
    publish();
    const { server } = await startAndGetPort();
    const mark = join(openSite(join(folder, 'out')).folder, '..', `served-${server.pid}`);
    expect(existsSync(mark)).toBe(true);
    const exit = waitForExit(server);
    server.kill('SIGTERM');
    await exit;
    expect(existsSync(mark)).toBe(false);
  });

  it('says which port is taken', async () => {
    publish();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { read } = start(getPort(other));
    const output = await read(/taken/);
    expect(output).toContain(`Port ${getPort(other)} is taken`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('says what to do where there is no build', async () => {
    const { read } = start(0);
    expect(await read(/npm run build/)).toContain('points to no build');
  });
});
