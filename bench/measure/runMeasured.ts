import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildChildEnvironment } from '@/lib/config';
import type { BuildStep } from '../subjects/subject';
import { readUsage } from './processGroup';

/** What a program took. */
export type Measured = {
  seconds: number;
  /** Highest sum of resident memory of all its processes, in bytes; undefined where not measurable. */
  memory?: number;
  /** Processor seconds of all its processes, sampled: less than 1 % may be missing. */
  processor?: number;
  /** What it wrote to both its outputs. */
  output: string;
};

/** Short programs are looked at more often: the first pause is the shortest. */
const samplingMilliseconds = { shortest: 10, longest: 150 };

/**
 * Runs a program in a session of its own, so that all its processes can be measured and ended.
 * @param log file that keeps what it writes
 * @param limit seconds after which it is ended
 * @throws Error with the last lines it wrote when it fails or takes too long.
 */
export async function runMeasured(
  { command, parameters, variables = {} }: BuildStep,
  { folder, log, limit }: { folder: string; log: string; limit: number },
): Promise<Measured> {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(command, [...parameters], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', file, file],
    // contentlayer believes PWD more than the folder in which it runs.
    env: buildChildEnvironment({ CI: '1', PWD: folder, ...variables }),
  });
  closeSync(file);
  let memory: number | undefined;
  const processor = new Map<number, number>();
  const sample = () => {
    const usage = child.pid === undefined ? undefined : readUsage(child.pid);
    if (!usage) return;
    memory = Math.max(memory ?? 0, usage.memory);
    for (const [id, seconds] of usage.processor) processor.set(id, seconds);
  };
  let sampling: NodeJS.Timeout | undefined;
  const sampleAfter = (pause: number) => {
    sampling = setTimeout(() => {
      sample();
      sampleAfter(Math.min(pause * 1.5, samplingMilliseconds.longest));
    }, pause);
  };
  sampleAfter(samplingMilliseconds.shortest);
  let isLate = false;
  const end = () => endSession(child.pid);
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, limit * 1000);
  process.once('exit', end);
  const status = await new Promise<number | string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(code ?? signal ?? 1));
  });
  const seconds = (performance.now() - start) / 1000;
  clearTimeout(sampling);
  clearTimeout(timer);
  process.off('exit', end);
  // Programs may leave helpers behind, which would disturb the next measurement.
  end();
  const output = readFileSync(log, 'utf8');
  if (status !== 0) {
    const reason = isLate ? `was ended after ${limit} s` : `ended with ${status}`;
    throw new Error(`${command} ${parameters.join(' ')} ${reason}: ${getEnd(output)}`);
  }
  return {
    seconds,
    output,
    ...(memory === undefined ? {} : { memory }),
    ...(processor.size === 0 ? {} : { processor: sum(processor.values()) }),
  };
}

/** Ends all processes of a session that this process started. */
function endSession(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // None is left.
  }
}

function getEnd(output: string): string {
  return output.trim().split('\n').slice(-6).join(' | ').slice(-900);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
