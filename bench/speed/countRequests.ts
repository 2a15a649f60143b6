import { join } from 'node:path';
import { runMeasured } from '../measure/runMeasured';
import { logsFolder } from '../places';

/** Connections that are open at the same time, and seconds that they ask. */
const connections = 64;
const seconds = 8;

/** Seconds after which an answer counts as failed; a slow server may take a while. */
const patience = 15;

/**
 * Asks a server for one page over and over with `wrk`, one thread, compressed answers allowed.
 * @returns answered requests a second
 * @throws Error when `wrk` is missing or an answer is no success.
 */
export async function countRequests(address: string): Promise<number> {
  const load = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', `${patience}s`];
  const parameters = [...load, '-H', 'Accept-Encoding: br, gzip', address];
  const { output } = await runMeasured(
    { command: 'wrk', parameters },
    { folder: '.', log: join(logsFolder, 'wrk.log'), limit: seconds + 40 },
  );
  const errors = /Non-2xx.*|Socket errors.*/.exec(output)?.[0];
  const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(output)?.[1]);
  if (errors !== undefined || Number.isNaN(rate)) throw new Error(errors ?? output.trim());
  return rate;
}
