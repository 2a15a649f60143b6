import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Answer, type RequestChanges, send } from './requestServer';

/** The server of a project (or of a copy of it) as `npm start` runs it: a process of its own. */
export type ServedProject = {
  server: ChildProcess;
  port: number;
  origin: string;
  /** The folder of the project. */
  folder: string;
  /** Sends a request with its path exactly as written; follows no redirect. */
  get: (path: string, changes?: RequestChanges) => Promise<Answer>;
  close: () => Promise<void>;
};

/**
 * Serves the site that `out` in the folder of a project points to.
 * @throws Error with the output of the server when it does not start.
 */
export async function serveProject(folder = '.'): Promise<ServedProject> {
  const cwd = resolve(folder);
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    cwd,
    env: { ...process.env, PWD: cwd, PORT: '0' },
  });
  const port = await new Promise<number>((done, fail) => {
    let output = '';
    const read = (data: Buffer) => {
      output += data.toString();
      const found = /localhost:(\d+)/.exec(output)?.[1];
      if (found) done(Number(found));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => fail(new Error(`The server ended: ${output}`)));
  });
  return {
    server,
    port,
    folder,
    origin: `http://127.0.0.1:${port}`,
    get: (path, changes) => send(port, path, changes),
    close: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
}
