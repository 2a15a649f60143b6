import type { OriginalLedger, TranslationLedger } from './ledger';

const head = '# Kept by "npm run translations": one line a block, none written by hand.\n';

/** Writes the ledger of an original as YAML, one line a block. */
export function formatOriginalLedger(ledger: OriginalLedger): string {
  const lines = ledger.map(({ number, changed, fingerprint, sketch, isRemoved }) => {
    return `"${number}": ${isRemoved ? 'removed ' : ''}${changed} ${fingerprint} ${sketch}\n`;
  });
  return head + lines.join('');
}

/** Writes the ledger of a translation as YAML, one line a block of its original. */
export function formatTranslationLedger({ follows, madeFrom }: TranslationLedger): string {
  const lines = [...madeFrom].map(([number, fingerprint]) => `"${number}": ${fingerprint}\n`);
  return `${head}follows: ${follows}\n${lines.join('')}`;
}
