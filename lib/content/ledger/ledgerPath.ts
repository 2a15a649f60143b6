import { parseContentPath } from '../contentPath';

/** The folder of the ledgers below the content folder. */
export const ledgerFolder = '.ledger';

/** The ledger of a document's file, below the content folder: `.ledger/en/cases/pm-v-openai.yaml`. */
export function getLedgerPath(file: string): string {
  return `${ledgerFolder}/${file.replace(/\.md$/, '.yaml')}`;
}

/** The document that a ledger belongs to; undefined where its path is that of none. */
export function getLedgerDocument(path: string): string | undefined {
  const [, file] = /^\.ledger\/(.+)\.yaml$/.exec(path) ?? [];
  if (file === undefined || typeof parseContentPath(`${file}.md`) === 'string') return undefined;
  return `${file}.md`;
}
