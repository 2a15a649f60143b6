import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body } from '../files/siteFiles';

/** Gives the bytes of a body, at once where they are in memory. */
export type BodyReader = (file: string, body: Body) => Buffer | Promise<Buffer>;

/** Bytes of the bodies that are kept in memory, of those asked for last. */
const memory = 64 * 2 ** 20;

/**
 * Reads bodies whole and keeps those in memory that were asked for last. Files of a build never
 * change: what is read is what the build wrote, or an error.
 */
export function createBodyReader(folder: string, limit = memory): BodyReader {
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<Buffer>>();
  let used = 0;

  const keep = (file: string, bytes: Buffer) => {
    if (bytes.length > limit / 4) return;
    kept.set(file, bytes);
    used += bytes.length;
    for (const [oldest, old] of kept) {
      if (used <= limit) return;
      kept.delete(oldest);
      used -= old.length;
    }
  };

  const read = async (file: string, { size }: Body) => {
    const bytes = await readFile(join(folder, file));
    if (bytes.length !== size) {
      throw new Error(`${join(folder, file)} has ${bytes.length} bytes; the build wrote ${size}.`);
    }
    keep(file, bytes);
    return bytes;
  };

  return (file, body) => {
    const bytes = kept.get(file);
    if (bytes) {
      // A Map is in the order of its insertions: the one that was asked for goes to the end.
      kept.delete(file);
      kept.set(file, bytes);
      return bytes;
    }
    const running = underWay.get(file);
    if (running) return running;
    const reading = read(file, body).finally(() => underWay.delete(file));
    underWay.set(file, reading);
    return reading;
  };
}
