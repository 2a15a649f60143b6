import { type ChildProcess, spawn } from 'node:child_process';
import { buildChildEnvironment } from '@/lib/config';

/** A program of `node_modules` and its arguments: `['next/dist/bin/next', 'build']`. */
export type Program = readonly [file: string, ...parameters: string[]];

/** What a program gets besides its arguments. */
export type ProgramOptions = {
  /** Variables besides those of this process. */
  variables?: Readonly<Record<string, string | undefined>>;
  /** A package that is loaded before the program. */
  preload?: string;
};

/** Starts a Node program of `node_modules`; it writes to the same terminal. */
export function startProgram(
  [file, ...parameters]: Program,
  { preload, variables = {} }: ProgramOptions = {},
): ChildProcess {
  const loaders = preload === undefined ? [] : ['--import', preload];
  return spawn(process.execPath, [...loaders, `node_modules/${file}`, ...parameters], {
    stdio: 'inherit',
    // contentlayer takes its folder from PWD, not from the folder it runs in.
    env: buildChildEnvironment({ NEXT_TELEMETRY_DISABLED: '1', PWD: process.cwd(), ...variables }),
  });
}

/** A program was ended by a signal, as when this process is told to stop: nothing is to follow it. */
export class InterruptedError extends Error {}

/**
 * Runs a Node program of `node_modules` to its end; when this process is told to stop meanwhile,
 * the program is told too.
 * @throws Error when it ends with a status other than 0; InterruptedError when a signal ended it.
 */
export async function runProgram(program: Program, options: ProgramOptions = {}): Promise<void> {
  const child = startProgram(program, options);
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  try {
    const status = await waitForEnd(child);
    const end = `${program.join(' ')} ended with ${status}.`;
    if (typeof status === 'string') throw new InterruptedError(end);
    if (status !== 0) throw new Error(end);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Waits until a program ends; gives its exit status, or the signal that ended it. */
export function waitForEnd(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => resolve(status ?? signal ?? 1));
  });
}
