import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codecs, type Compression } from './compressFile';

const hashLength = 32;
const day = 86_400_000;
/** A copy that no build has used for this long is deleted. */
const keptTime = 30 * day;

/** A compressed copy, and whether it had to be made. */
export type Copy = { bytes: Buffer; isNew: boolean };

/**
 * The compressed copy of some bytes, from the cache where it is there. Entries are named by the
 * content they were made from and begin with the SHA-256 of the copy, so that one which was cut by
 * a crash is made again.
 */
export async function getCopy(
  bytes: Buffer,
  compression: Compression,
  cacheFolder: string,
): Promise<Copy> {
  const { version, compress } = codecs[compression];
  const content = createHash('sha256').update(bytes).digest('hex');
  const file = join(cacheFolder, content.slice(0, 2), `${content}-${version}.${compression}`);
  const known = await readEntry(file);
  if (known) return { bytes: known, isNew: false };
  const made = await compress(bytes);
  await keepEntry(file, Buffer.concat([digest(made), made]));
  return { bytes: made, isNew: true };
}

/** Deletes what no build has used for a month. */
export async function pruneCopies(cacheFolder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const folder = join(cacheFolder, name);
    for (const entry of await readdir(folder)) {
      const { mtimeMs } = await stat(join(folder, entry));
      if (now - mtimeMs > keptTime) await rm(join(folder, entry), { force: true });
    }
  }
}

/** Written aside and renamed: two builds, or two files alike, may ask for the same copy at once. */
async function keepEntry(file: string, entry: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, entry);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function readEntry(file: string): Promise<Buffer | undefined> {
  const entry = await readFile(file).catch(() => undefined);
  const copy = entry?.subarray(hashLength);
  if (!entry || !copy || !digest(copy).equals(entry.subarray(0, hashLength))) return undefined;
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > day) await utimes(file, new Date(), new Date());
  return copy;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
