import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '@/delivery/manifest';
import { openSite } from '@/delivery/openSite';
import { getPageFile } from '@/delivery/publicAddress';
import { createSiteServer } from '@/delivery/server';
import { type Answer, getPort, type RequestChanges, send } from './requestServer';

/** A built site that is being served on this machine. */
export type RunningSite = {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  port: number;
  /** The folder of the site's files. */
  folder: string;
  manifest: Manifest;
  /** Sends a request with its path exactly as written; follows no redirect. */
  get: (path: string, changes?: RequestChanges) => Promise<Answer>;
  /** The HTML of a page, by its address. */
  readHtml: (address: string) => string;
  close: () => Promise<void>;
};

/**
 * Serves the site that `out` points to from this process, on a port that is free.
 * @throws Error when there is no build.
 */
export async function startSite(out = 'out'): Promise<RunningSite> {
  const site = openSite(out);
  const server = createSiteServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = getPort(server);
  return {
    ...site,
    port,
    origin: `http://127.0.0.1:${port}`,
    get: (path, changes) => send(port, path, changes),
    readHtml: (address) => readFileSync(join(site.folder, getPageFile(address)), 'utf8'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
