import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { encodingEndings, encodings, type SiteFiles } from './siteFiles';

/** 1 January 2000, in seconds. */
const start = 946_684_800;

/**
 * Gives every file, its copies included, a time of change that follows from its content: one of
 * the 2^29 seconds from the year 2000 on. nginx and Caddy build their ETags from time and size:
 * so theirs stay the same from build to build as long as the content does, and `rsync` sends
 * nothing twice (docs/decisions).
 */
export function setContentTimes(folder: string, files: SiteFiles): void {
  for (const [file, bodies] of Object.entries(files)) {
    const time = getContentTime(bodies.identity.hash);
    for (const encoding of encodings) {
      if (bodies[encoding]) utimesSync(join(folder, file + encodingEndings[encoding]), time, time);
    }
  }
}

/** The time that stands for a hash, in seconds. */
export function getContentTime(hash: string): number {
  return start + (Buffer.from(hash, 'base64url').readUInt32BE(0) >>> 3);
}
