import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { openSite, type Site } from './openSite';
import { markServed } from './processMark';
import { createSiteServer, replaceSite } from './server';

/** After this many milliseconds a stopping server ends what is still running. */
const patience = 4000;

/**
 * Serves the site that `out` points to until the process is told to stop: SIGTERM and SIGINT let
 * running requests end and then exit with 0, within 5 seconds; SIGHUP opens a new build.
 * @returns the addresses of the home pages
 * @throws Error when there is no build or the port is taken.
 */
export async function runServer(out: string, port: number): Promise<string[]> {
  let site = openSite(out);
  let release = markSite(site);
  const server = createSiteServer(site);
  await listen(server, port);
  process.on('exit', () => release());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server));
  process.on('SIGHUP', () => {
    try {
      site = openSite(out);
      replaceSite(server, site);
      release();
      release = markSite(site);
      console.log(`serving ${site.folder}`);
    } catch (error) {
      console.error(
        `Still serving the old build. ${error instanceof Error ? error.message : error}`,
      );
    }
  });
  const { port: actual } = server.address() as AddressInfo;
  return site.manifest.locales.map((locale) => `http://localhost:${actual}/${locale}`);
}

/** A build that cannot be marked lies on a disk on which no build can delete it either. */
function markSite(site: Site): () => void {
  try {
    return markServed(dirname(site.folder));
  } catch {
    return () => undefined;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const advice = `Port ${port} is taken by another program; choose one: PORT=3001 npm start`;
      reject(isTaken ? new Error(advice) : error);
    });
    server.listen(port, resolve);
  });
}

function stop(server: Server): void {
  server.close(() => process.exit(0));
  // A connection becomes idle when its last request has ended.
  setInterval(() => server.closeIdleConnections(), 100).unref();
  setTimeout(() => server.closeAllConnections(), patience).unref();
}
