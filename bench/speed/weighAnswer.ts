import { get } from 'node:http';

/** Bytes of the body of an answer as they come over the wire, and how they are compressed. */
export function weighAnswer(address: string): Promise<{ bytes: number; encoding: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br, gzip' };
    get(address, { headers, agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () =>
        resolve({ bytes, encoding: response.headers['content-encoding'] ?? 'none' }),
      );
      response.on('error', reject);
    }).on('error', reject);
  });
}
