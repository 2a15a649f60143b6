import { createServer } from 'node:http';
import sirv from 'sirv';

/** `sirv` alone over a built site: node serveWithSirv.ts <folder> <port> */
const [folder = 'out', port = '0'] = process.argv.slice(2);
const serve = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'] });
createServer((request, response) => serve(request, response)).listen(Number(port), '127.0.0.1');
