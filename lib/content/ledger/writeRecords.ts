import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LedgerRecord } from './buildRecords';
import { getLedgerPath } from './ledgerPath';

/** Writes ledgers into a content folder; gives their paths below it. */
export function writeRecords(contentFolder: string, records: readonly LedgerRecord[]): string[] {
  return records.map(({ file, text }) => {
    const path = getLedgerPath(file);
    mkdirSync(dirname(join(contentFolder, path)), { recursive: true });
    writeFileSync(join(contentFolder, path), text);
    return path;
  });
}
