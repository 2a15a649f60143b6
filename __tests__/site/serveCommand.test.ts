import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: '0' },
  });
  port = await new Promise((resolve, reject) => {
    let output = '';
    const read = (data: Buffer) => {
      output += data.toString();
      const found = /localhost:(\d+)/.exec(output)?.[1];
      if (found) resolve(Number(found));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new Error(`The server ended: ${output}`)));
  });
}, 20_000);
afterAll(() => server.kill('SIGKILL'));

/** Sends bytes over a connection and waits until it ends; gives all that came back. */
async function finish(socket: Socket, bytes: string): Promise<string> {
  let received = '';
  socket.setEncoding('utf8').on('data', (data: string) => (received += data));
  socket.write(bytes);
  await once(socket, 'close');
  return received;
}

describe('the server as npm start runs it', () => {
  it('answers a request in flight when it is told to stop, and ends with 0 in time', async () => {
    const socket = connect(port, 'localhost');
    await once(socket, 'connect');
    socket.write('GET /fr/affaires/pm-v-openai HTTP/1.1\r\n');
    // The server must have read the first line before it is told to stop.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const start = performance.now();
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await finish(socket, 'Host: a\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('</html>');
    const [status] = (await exit) as [number | null];
    expect(status).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
