import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getLedgerDocument, ledgerFolder } from './ledgerPath';
import { type ParsedLedger, parseLedger } from './parseLedger';

/** The ledgers of a content folder. */
export type Ledgers = {
  /** By the document's file: `en/cases/pm-v-openai.md`. */
  byFile: ReadonlyMap<string, ParsedLedger>;
  /** Files in the folder that are the ledger of no possible document, below the content folder. */
  foreign: readonly string[];
  /** Whether there is a folder of ledgers at all: without one nothing is tracked. */
  areKept: boolean;
};

/** What a content without ledgers has. */
export const noLedgers: Ledgers = { byFile: new Map(), foreign: [], areKept: false };

/** Reads all ledgers of a content folder; a broken one is read as broken. */
export function readLedgers(contentFolder: string): Ledgers {
  const root = join(contentFolder, ledgerFolder);
  if (!existsSync(root)) return noLedgers;
  const byFile = new Map<string, ParsedLedger>();
  const foreign: string[] = [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const below = path
      .slice(contentFolder.length + 1)
      .split(sep)
      .join('/');
    const document = getLedgerDocument(below);
    if (document === undefined) foreign.push(below);
    else byFile.set(document, parseLedger(readFileSync(path, 'utf8')));
  }
  return { byFile, foreign: foreign.sort(), areKept: true };
}
