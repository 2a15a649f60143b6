import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** What a server answered. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** How a request differs from a plain GET. */
export type RequestChanges = { method?: string; headers?: Readonly<Record<string, string>> };

/** The port on which a server listens. */
export function getPort(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Sends a request with its path exactly as written, and follows no redirect. */
export function send(port: number, path: string, changes: RequestChanges = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, agent: false, ...changes }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Sends bytes over a connection of their own and gives the first line of the answer. */
export function sendBytes(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(Buffer.from(text, 'latin1')));
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      if (!received.includes('\r\n')) return;
      socket.destroy();
      resolve(received.split('\r\n')[0] ?? '');
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received.split('\r\n')[0] ?? ''));
  });
}

/** Status line and headers of an answer as they come over the wire, the empty line included. */
export function readHeaderBytes(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = `GET ${path} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\n\r\n`;
    const socket = connect(port, 'localhost', () => socket.write(request));
    let received = '';
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (chunk: string) => {
      received += chunk;
      const end = received.indexOf('\r\n\r\n');
      if (end === -1) return;
      socket.destroy();
      resolve(received.slice(0, end + 4));
    });
  });
}
