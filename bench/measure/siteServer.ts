import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sitePort } from '../places';
import { getCertificate } from './certificate';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const compressed = new Set(['.html', '.css', '.js', '.mjs', '.json', '.txt', '.xml', '.svg']);

type Answer = { status: number; headers: Record<string, string | number>; body: Buffer };

/**
 * Serves a built site over TLS and HTTP/2 with brotli 11, the same way for every subject. What has
 * been asked for once is kept, so that the second visit does not wait for compression.
 * @returns a function that stops it
 * @throws Error when the port is taken.
 */
export async function serveSite(folder: string): Promise<() => Promise<void>> {
  const { key, cert } = getCertificate();
  const answers = new Map<string, Answer>();
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  server.on('request', (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    const answer = answers.get(path) ?? buildAnswer(folder, path);
    answers.set(path, answer);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(sitePort, 'localhost', resolve);
  });
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => sessions.add(session));
  return () =>
    new Promise((resolve) => {
      for (const session of sessions) session.destroy();
      server.close(() => resolve());
    });
}

function buildAnswer(folder: string, path: string): Answer {
  const file = findFile(folder, path);
  const place = file ?? findFile(folder, getErrorPage(folder, path));
  const content = place === undefined ? Buffer.from('Not found') : readFileSync(place);
  const ending = place === undefined ? '.txt' : extname(place);
  const isCompressed = compressed.has(ending);
  const body = isCompressed ? compress(content) : content;
  return {
    status: file === undefined ? 404 : 200,
    headers: {
      'content-type': types[ending] ?? 'application/octet-stream',
      ...(isCompressed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      'content-length': body.length,
      'cache-control': ending === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      etag: `"${createHash('sha1').update(content).digest('base64url').slice(0, 12)}"`,
    },
    body,
  };
}

function findFile(folder: string, path: string): string | undefined {
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return [...names, `${path}/index.html`]
    .map((name) => join(folder, name))
    .find((file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile());
}

function getErrorPage(folder: string, path: string): string {
  const own = `/${path.split('/')[1] ?? ''}/404.html`;
  return existsSync(join(folder, own)) ? own : '/404.html';
}

function compress(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
