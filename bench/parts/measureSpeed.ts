import { cpSync, existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultLocale } from '@/i18n/locales';
import { foundingCase } from '../content/foundingTexts';
import { median } from '../measure/median';
import { runMeasured } from '../measure/runMeasured';
import { cacheFolder, dossierFolder, logsFolder, nextServerFolder, peerSources } from '../places';
import { countRequests } from '../speed/countRequests';
import { type ServerProgram, startServer } from '../speed/startServer';
import { writeNginxConfig } from '../speed/writeNginxConfig';
import { dossier } from '../subjects/dossier';

/** The servers that are compared. */
export const serverNames = ['npm start', 'sirv', 'nginx', 'next start'] as const;

/** A server that is compared. */
export type ServerName = (typeof serverNames)[number];

/** Requests a second: the median of some rounds, and what one answer carries in bytes. */
export type Speed = { rate: number; rounds: number; bytes: number; encoding: string };

const port = 4344;
const node = process.execPath;

/**
 * Counts the requests a second that a server answers for the founding case.
 * @throws Error when Dossier is not built or the server does not run.
 */
export async function measureSpeed(name: ServerName, rounds: number): Promise<Speed> {
  if (!existsSync(join(dossierFolder, 'out'))) {
    throw new Error('Dossier is not built: run the part "build" first.');
  }
  if (name === 'next start') await buildForNext();
  const address = `http://127.0.0.1:${port}${dossier.getPath(defaultLocale, 'case', foundingCase)}`;
  const stop = await startServer(describeServer(name), address);
  try {
    const response = await fetch(address, { headers: { 'accept-encoding': 'br, gzip' } });
    const bytes = Number(response.headers.get('content-length'));
    await response.arrayBuffer();
    // The first round warms the server up; it does not count.
    await countRequests(address);
    const rates: number[] = [];
    for (let round = 0; round < rounds; round += 1) rates.push(await countRequests(address));
    const encoding = response.headers.get('content-encoding') ?? 'none';
    return { rate: median(rates), rounds, bytes, encoding };
  } finally {
    await stop();
  }
}

function describeServer(name: ServerName): ServerProgram {
  const site = realpathSync(join(dossierFolder, 'out'));
  const tsx = ['--import', 'tsx'];
  const programs: Record<ServerName, () => Omit<ServerProgram, 'name'>> = {
    'npm start': () => ({
      command: node,
      parameters: [...tsx, 'scripts/serve.ts'],
      folder: dossierFolder,
      variables: { PORT: String(port) },
    }),
    sirv: () => ({
      command: node,
      parameters: [...tsx, resolve('bench/speed/serveWithSirv.ts'), site, String(port)],
      folder: resolve('.'),
    }),
    nginx: () => ({
      command: 'nginx',
      parameters: ['-c', writeNginxConfig(join(cacheFolder, 'nginx'), site, port)],
      folder: cacheFolder,
    }),
    'next start': () => ({
      command: node,
      parameters: ['node_modules/next/dist/bin/next', 'start', '-p', String(port)],
      folder: nextServerFolder,
      variables: { NEXT_TELEMETRY_DISABLED: '1' },
    }),
  };
  return { name: name.replace(' ', '-'), ...programs[name]() };
}

/** Builds the pages of the last build once more, for Next's own server, without a proxy. */
async function buildForNext(): Promise<void> {
  const isLeft = (path: string) =>
    !/\/(builds|out|\.next-export|\.next|proxy\.ts)$/.test(path);
  cpSync(dossierFolder, nextServerFolder, {
    recursive: true,
    force: true,
    verbatimSymlinks: true,
    filter: isLeft,
  });
  cpSync(join(peerSources, 'nextStart'), nextServerFolder, { recursive: true });
  await runMeasured(
    {
      command: node,
      parameters: ['--import', 'tsx', 'node_modules/next/dist/bin/next', 'build'],
      variables: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
    { folder: nextServerFolder, log: join(logsFolder, 'build-nextServer.log'), limit: 900 },
  );
}
