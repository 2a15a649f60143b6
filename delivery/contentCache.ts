import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const hashLength = 32;
const day = 86_400_000;
/** What no build has used for this long is deleted. */
const keptTime = 30 * day;

/** Bytes from the cache, and whether they had to be made. */
export type KeptBytes = { bytes: Buffer; isNew: boolean };

/**
 * Bytes that follow from some content, from the cache where they are there. Entries are named by the
 * content they were made from and begin with the SHA-256 of what they hold, so that one which was
 * cut by a crash is made again.
 * @param content what the bytes are made from, all of it
 * @param ending of the entry's name: changes when other bytes come out of the same content
 */
export async function getKeptBytes(
  content: Uint8Array | string,
  ending: string,
  cacheFolder: string,
  make: () => Promise<Buffer>,
): Promise<KeptBytes> {
  const name = createHash('sha256').update(content).digest('hex');
  const file = join(cacheFolder, name.slice(0, 2), `${name}-${ending}`);
  const known = await readEntry(file);
  if (known) return { bytes: known, isNew: false };
  const made = await make();
  await keepEntry(file, Buffer.concat([digest(made), made]));
  return { bytes: made, isNew: true };
}

/** Deletes what no build has used for a month. */
export async function pruneCache(cacheFolder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const folder = join(cacheFolder, name);
    for (const entry of await readdir(folder)) {
      const { mtimeMs } = await stat(join(folder, entry));
      if (now - mtimeMs > keptTime) await rm(join(folder, entry), { force: true });
    }
  }
}

/** Written aside and renamed: two builds, or two contents alike, may ask for the same bytes at once. */
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
  const bytes = entry?.subarray(hashLength);
  if (!entry || !bytes || !digest(bytes).equals(entry.subarray(0, hashLength))) return undefined;
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > day) await utimes(file, new Date(), new Date());
  return bytes;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
