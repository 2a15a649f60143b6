import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type ServedProject, serveProject } from '../support/serveProject';

let project: ServedProject;

beforeAll(async () => {
  project = await serveProject();
}, 20_000);
afterAll(() => project?.close());

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
    const { port, server } = project;
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
    await exit;
    expect(server.exitCode).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
