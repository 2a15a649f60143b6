import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale } from '@/i18n/locales';
import { foundingCase } from '../content/foundingTexts';
import { median } from '../measure/median';
import { runMeasured } from '../measure/runMeasured';
import { dossierFolder, logsFolder, nextServerFolder, peerSources } from '../places';
import { countRequests } from '../speed/countRequests';
import { describeServer, serverOrigin, type ServerName } from '../speed/describeServer';
import { startServer } from '../speed/startServer';
import { weighAnswer } from '../speed/weighAnswer';
import { dossier } from '../subjects/dossier';

/** Requests a second: the median of some rounds, and what one answer carries in bytes. */
export type Speed = { rate: number; rounds: number; bytes: number; encoding: string };

/**
 * Counts the requests a second that a server answers for the founding case.
 * @throws Error when Dossier is not built or the server does not run.
 */
export async function measureSpeed(name: ServerName, rounds: number): Promise<Speed> {
  const server = describeServer(name);
  if (name === 'next start') await buildForNext();
  const address = `${serverOrigin}${dossier.getPath(defaultLocale, 'case', foundingCase)}`;
  const stop = await startServer(server, address);
  try {
    const { bytes, encoding } = await weighAnswer(address);
    // The first round warms the server up; it does not count.
    await countRequests(address);
    const rates: number[] = [];
    for (let round = 0; round < rounds; round += 1) rates.push(await countRequests(address));
    return { rate: median(rates), rounds, bytes, encoding };
  } finally {
    await stop();
  }
}

/** Builds the pages of the last build once more, for Next's own server, without a proxy. */
async function buildForNext(): Promise<void> {
  const isLeft = (path: string) =>
    !/\/(builds|out|\.next-build|\.next-export|\.next|proxy\.ts)$/.test(path);
  cpSync(dossierFolder, nextServerFolder, {
    recursive: true,
    force: true,
    verbatimSymlinks: true,
    filter: isLeft,
  });
  cpSync(join(peerSources, 'nextStart'), nextServerFolder, { recursive: true });
  await runMeasured(
    {
      command: process.execPath,
      parameters: ['--import', 'tsx', 'node_modules/next/dist/bin/next', 'build'],
      variables: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
    { folder: nextServerFolder, log: join(logsFolder, 'build-nextServer.log'), limit: 900 },
  );
}
