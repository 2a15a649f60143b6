import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BodyReader } from './bodyReader';
import { isUnchanged } from './isUnchanged';
import { negotiateEncoding } from './negotiateEncoding';
import type { PreparedFile, Representation } from './prepareFile';

/**
 * Answers with a file: in the encoding that the reader likes best, or with 304 where she has it.
 * @param status of the answer; only 200 can be a 304 instead
 */
export async function sendFile(
  file: PreparedFile,
  request: IncomingMessage,
  response: ServerResponse,
  readBody: BodyReader,
  status: 200 | 404 = 200,
): Promise<void> {
  const chosen = chooseRepresentation(file, request.headers['accept-encoding']);
  if (status === 200 && isUnchanged(request.headers['if-none-match'], chosen.etag)) {
    response.writeHead(304, [...chosen.unchangedHeaders]).end();
    return;
  }
  const headers = [...chosen.headers];
  if (request.method === 'HEAD') {
    response.writeHead(status, headers).end();
    return;
  }
  const known = readBody(chosen.file, chosen.body);
  const bytes = known instanceof Promise ? await known : known;
  response.writeHead(status, headers).end(bytes);
}

function chooseRepresentation(file: PreparedFile, accepted: string | undefined): Representation {
  for (const encoding of negotiateEncoding(accepted)) {
    const representation = file[encoding];
    if (representation) return representation;
  }
  return file.identity;
}
