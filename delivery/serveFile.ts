import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Answers a request with a file of the site; false where there is none, then nothing was sent. */
export type FileServer = (
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
) => boolean;

/** Types that sirv does not know, and text that a browser would take for another encoding. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css;charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

/**
 * Serves the files of a folder that does not change. `file` is an encoded path: `/fr/a-propos.html`.
 */
export function createFileServer(folder: string): FileServer {
  const serve = sirv(folder, { etag: true, extensions: [] });
  return (file, request, response) => {
    request.url = file;
    // The pages are small; sirv reads some ranges wrongly and throws at others.
    delete request.headers.range;
    const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''];
    if (type) response.setHeader('Content-Type', type);
    response.once('pipe', (source) => {
      // sirv handles neither: a file that cannot be read, a reader who leaves early.
      source.once('error', () => response.destroy());
      response.once('close', () => source.unpipe(response).destroy());
    });
    let isFound = true;
    serve(request, response, () => {
      isFound = false;
    });
    if (!isFound) response.removeHeader('Content-Type');
    return isFound;
  };
}
