import { join } from 'node:path';
import { type Ledgers, readLedgers } from './readLedgers';

let cached: Ledgers | undefined;

/**
 * The ledgers of the content that is being built; the single door to them for pages. In development
 * every call reads anew.
 * @throws Error for a ledger that cannot be read: the check says where.
 */
export function loadLedgers(): Ledgers {
  if (cached && process.env.NODE_ENV === 'production') return cached;
  cached = readLedgers(join(process.cwd(), 'content'));
  for (const [file, parsed] of cached.byFile) {
    if (parsed.kind !== 'broken') continue;
    throw new Error(
      `The ledger of content/${file} is broken in line ${parsed.line}: ${parsed.message}`,
    );
  }
  return cached;
}
