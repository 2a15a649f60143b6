import { markdownTable } from 'markdown-table';
import type { TranslationRow } from './listTranslations';

const head = ['original', 'language', 'state', 'since', 'words to translate'];

/** Writes the state of all translations as a table, and below it what is to be done. */
export function formatTranslations(rows: readonly TranslationRow[]): string {
  const lines = rows.map((row) => [
    row.original,
    row.language,
    describeState(row),
    row.since,
    String(row.words),
  ]);
  const table = markdownTable([head, ...lines], { align: ['', '', '', '', 'r'] });
  const count = (state: TranslationRow['state']) =>
    rows.filter((row) => row.state === state).length;
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const sum = `${count('up to date')} up to date, ${count('behind')} behind, ${count('missing')} missing; ${words} words to translate.`;
  return [table, '', sum].join('\n');
}

/** The state in words: `behind: blocks 3, 12.1 (added), 7 (removed)`. */
export function describeState({ state, blocks }: TranslationRow): string {
  if (blocks.length === 0) return state;
  const numbers = blocks.map(({ number, change }) =>
    change === 'changed' ? number : `${number} (${change})`,
  );
  return `${state}: ${blocks.length === 1 ? 'block' : 'blocks'} ${numbers.join(', ')}`;
}
