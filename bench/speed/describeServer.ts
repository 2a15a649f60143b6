import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder, dossierFolder, nextServerFolder } from '../places';
import type { ServerProgram } from './startServer';
import { writeNginxConfig } from './writeNginxConfig';

/** The servers that are compared. */
export const serverNames = ['npm start', 'sirv', 'nginx', 'next start'] as const;

/** A server that is compared. */
export type ServerName = (typeof serverNames)[number];

const port = 4344;
const node = process.execPath;

/** Scheme and host at which a server under measurement answers. */
export const serverOrigin = `http://127.0.0.1:${port}`;

/**
 * How a server over the last build of Dossier is run.
 * @throws Error when Dossier is not built.
 */
export function describeServer(name: ServerName): ServerProgram {
  const out = join(dossierFolder, 'out');
  if (!existsSync(out)) throw new Error('Dossier is not built: run the part "build" first.');
  const site = realpathSync(out);
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
