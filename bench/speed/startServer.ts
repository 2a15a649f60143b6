import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { buildChildEnvironment } from '@/lib/config';
import { logsFolder } from '../places';

/** A server to be measured: the program that runs it in its foreground. */
export type ServerProgram = {
  name: string;
  command: string;
  parameters: readonly string[];
  folder: string;
  variables?: Readonly<Record<string, string>>;
};

/** Seconds within which a server must answer. */
const patience = 30;

/**
 * Starts a server and waits until an address answers with 200.
 * @returns a function that stops it and waits for its end
 * @throws Error when it ends or does not answer in time.
 */
export async function startServer(
  { name, command, parameters, folder, variables = {} }: ServerProgram,
  address: string,
): Promise<() => Promise<void>> {
  mkdirSync(logsFolder, { recursive: true });
  const log = openSync(join(logsFolder, `server-${name}.log`), 'w');
  const child = spawn(command, [...parameters], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: buildChildEnvironment({ NODE_ENV: 'production', PWD: folder, ...variables }),
  });
  closeSync(log);
  let ended: string | undefined;
  const end = new Promise<void>((done) => {
    child.once('error', (error) => done(((ended = error.message), undefined)));
    child.once('exit', (code, signal) => done(((ended = String(code ?? signal)), undefined)));
  });
  const kill = (signal: NodeJS.Signals) => {
    try {
      // The leader of a session of its own, so that its workers end with it.
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It has ended.
    }
  };
  const killNow = () => kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    kill('SIGTERM');
    const timer = setTimeout(killNow, 6000);
    await end;
    clearTimeout(timer);
    killNow();
    process.off('exit', killNow);
  };
  const latest = performance.now() + patience * 1000;
  while (ended === undefined && performance.now() < latest) {
    if (await answers(address)) return stop;
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error(`${name} did not answer at ${address} (ended: ${ended ?? 'no'}); see its log.`);
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
