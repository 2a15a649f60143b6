import { request, type IncomingHttpHeaders } from 'node:http';
import type { RequestChanges } from './requestServer';

/** What a server answered, with the bytes as they came. */
export type BytesAnswer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

/** Sends a request with its path exactly as written, and follows no redirect. */
export function requestBytes(
  port: number,
  path: string,
  changes: RequestChanges = {},
): Promise<BytesAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, agent: false, ...changes },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
