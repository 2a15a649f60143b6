import { type ChildProcess, fork } from 'node:child_process';
import { median } from '../measure/median';
import { generateLoad, type Load } from './generateLoad';

/** Requests a second of each server, in the order of the rounds. */
export type Comparison = { dossier: number[]; sirv: number[] };

/** A page that is asked for, how often both servers are measured, and how hard. */
export type Rounds = Omit<Load, 'port'> & { rounds: number; out?: string };

/**
 * Measures our own server and `sirv` alone over the same files, in turn, so that whatever else the
 * machine does meets both. Each runs in a process of its own; a first round warms it up.
 * @throws Error when a server does not start or does not answer with 200.
 */
export async function compareServers({
  rounds,
  out = 'out',
  ...load
}: Rounds): Promise<Comparison> {
  const servers = await Promise.all([startServer('dossier', out), startServer('sirv', out)]);
  const [dossier, sirv] = servers;
  const rates: Comparison = { dossier: [], sirv: [] };
  try {
    for (const { port } of servers) await generateLoad({ ...load, port, seconds: 0.5 });
    for (let round = 0; round < rounds; round += 1) {
      rates.dossier.push(await generateLoad({ ...load, port: dossier.port }));
      rates.sirv.push(await generateLoad({ ...load, port: sirv.port }));
    }
    return rates;
  } finally {
    for (const { child } of servers) child.kill();
  }
}

/** Our server's share of what `sirv` alone answers: 1 is as many requests a second. */
export function getShare({ dossier, sirv }: Comparison): number {
  return median(dossier) / median(sirv);
}

function startServer(name: string, out: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork('bench/load/serve.ts', [name, out], { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ child, port: Number(port) }));
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`The server "${name}" ended: ${status}.`)));
  });
}
