import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { visit } from 'unist-util-visit';
import { parsePage } from '@/delivery/page/parsePage';
import type { RunningSite } from './siteServer';

/** What a page weighs on a first visit, in bytes as they are sent. */
export type PageWeight = {
  address: string;
  /** HTML with its CSS (brotli) and the response headers. */
  response: number;
  headers: number;
  /** Scripts of our own inside the page, uncompressed. */
  script: number;
  /** Files that the page loads by itself: addresses. */
  requests: string[];
  /** The response and all that it loads. */
  total: number;
};

/** Weighs a page of a running site; headers are counted on the wire, bodies compressed as served. */
export async function weighPage(site: RunningSite, address: string): Promise<PageWeight> {
  const html = site.readHtml(address);
  const headers = await countHeaderBytes(site.port, address);
  const { requests, script } = listLoads(html);
  const response = compress(Buffer.from(html)) + headers;
  const loaded = requests.map((file) => readFileSync(join(site.folder, file)).length + headers);
  return { address, response, headers, script, requests, total: response + sum(loaded) };
}

/** The files that a page makes the browser load while it is shown, and its own scripts' bytes. */
function listLoads(html: string): { requests: string[]; script: number } {
  const requests: string[] = [];
  let script = 0;
  visit(parsePage(html), 'element', ({ children, properties, tagName }) => {
    const { href, rel, src, type } = properties;
    if (typeof src === 'string') requests.push(src);
    if (tagName === 'link' && [rel].flat().includes('stylesheet')) requests.push(String(href));
    if (tagName !== 'script' || typeof type === 'string') return;
    const [text] = children;
    if (text?.type === 'text') script += Buffer.byteLength(text.value);
  });
  return { requests, script };
}

/** The bytes of status line and headers, read off the socket. */
function countHeaderBytes(port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.setTimeout(5_000, () => socket.destroy(new Error(`${address}: no answer in 5 s`)));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const end = Buffer.concat(chunks).indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.destroy();
      resolve(end + 4);
    });
    socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`);
  });
}

function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
