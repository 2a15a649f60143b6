/** Serves a built site and tells its parent on which port: serve.ts <dossier|sirv> <out> */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { openSite } from '@/delivery/openSite';
import { createSiteServer } from '@/delivery/server';

const [name, out = 'out'] = process.argv.slice(2);
const site = openSite(out);
const server = name === 'sirv' ? createSirvServer() : createSiteServer(site);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

/** `sirv` and nothing else over the same files; it finds `/en` as `en.html`. */
function createSirvServer() {
  const serve = sirv(site.folder, { etag: true, brotli: true, gzip: true });
  return createServer((request, response) => serve(request, response));
}
