import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file of a site at its public address: `/fr/affaires/pm-v-openai.md`.
 * @throws Error (of the file system) when it cannot be written, or one is there already: two things
 * would have one address.
 */
export function writeSiteFile(site: string, address: string, content: string | Uint8Array): void {
  const file = join(site, decodeURIComponent(address));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}
