import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { openSite } from '@/delivery/openSite';
import type { ServedSite } from './describeServer';
import { getPort } from './requestServer';

/** A server program of the system, and how it is told to serve a build. */
export type ForeignServer = {
  /** Its file; undefined where it is not installed. */
  program: string | undefined;
  /** The configuration of the build that it takes. */
  configuration: 'nginx.conf' | 'Caddyfile';
  /** Its own configuration around that of the build, and the arguments that name it. */
  wrap: (text: string, folder: string, port: number) => { file: string; text: string };
  buildArguments: (file: string, folder: string) => string[];
};

/** Finds a program on the PATH, or where servers are installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/bin'];
  return folders
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Starts a server with the configuration that the build wrote for it, on a free port of this machine.
 * @throws Error with what the program said when it does not listen within 10 seconds.
 */
export async function startForeignServer(server: ForeignServer, out = 'out'): Promise<ServedSite> {
  const { folder, manifest } = openSite(out);
  const text = readFileSync(join(dirname(folder), server.configuration), 'utf8');
  const port = await findFreePort();
  const workFolder = mkdtempSync(join(tmpdir(), 'dossier-server-'));
  const wrapped = server.wrap(text, workFolder, port);
  writeFileSync(join(workFolder, wrapped.file), wrapped.text);
  const child = spawn(
    server.program ?? '',
    server.buildArguments(join(workFolder, wrapped.file), workFolder),
    { env: { ...process.env, HOME: workFolder }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  try {
    await waitForPort(child, port);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return {
    port,
    folder,
    manifest,
    close: async () => {
      await stop(child);
      rmSync(workFolder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = getPort(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForPort(child: ChildProcess, port: number): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const end = Date.now() + 10_000;
  while (Date.now() < end && child.exitCode === null) {
    if (await canConnect(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} does not listen: ${output}`);
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
