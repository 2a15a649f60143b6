import { connect, type Socket } from 'node:net';

/** What is asked of a server, over how many connections, and for how long. */
export type Load = { port: number; path: string; connections: number; seconds: number };

/**
 * Asks a server for one address over and over, one request at a time on each connection, compressed
 * answers allowed. It counts bytes instead of reading answers, because all are alike: so one thread
 * asks faster than a server answers.
 * @returns answered requests a second
 * @throws Error when the address is not answered with 200 or a connection breaks.
 */
export async function generateLoad({ port, path, connections, seconds }: Load): Promise<number> {
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\n\r\n`,
  );
  const length = await measureAnswer(port, request);
  let answered = 0;
  let isOver = false;
  const ask = (socket: Socket) => {
    let received = 0;
    return new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', () => (isOver ? resolve() : reject(new Error('The server hung up.'))));
      socket.on('data', (chunk) => {
        received += chunk.length;
        if (received < length) return;
        received -= length;
        answered += 1;
        if (isOver) socket.destroy();
        else socket.write(request);
      });
      socket.write(request);
    });
  };
  const sockets = Array.from({ length: connections }, () => connect(port, '127.0.0.1'));
  const start = performance.now();
  const timer = setTimeout(() => (isOver = true), seconds * 1000);
  try {
    await Promise.all(sockets.map(ask));
  } finally {
    isOver = true;
    clearTimeout(timer);
    for (const socket of sockets) socket.destroy();
  }
  return answered / ((performance.now() - start) / 1000);
}

/** Bytes of an answer, headers included. */
function measureAnswer(port: number, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\r\n\r\n');
      if (end === -1) return;
      const body = Number(/^content-length: (\d+)/im.exec(text.slice(0, end))?.[1]);
      socket.destroy();
      if (text.startsWith('HTTP/1.1 200 ') && body > 0) resolve(end + 4 + body);
      else reject(new Error(`The server answered ${text.slice(0, text.indexOf('\r\n'))}.`));
    });
  });
}
