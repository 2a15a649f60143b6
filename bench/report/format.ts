/** Kilobytes of 1000 bytes, with one decimal. */
export function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Memory in MiB, or a dash where it could not be measured. */
export function formatMemory(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 2 ** 20).toFixed(0);
}

/** A ratio to something else, as "× 0.25"; a dash where the other is not known. */
export function formatRatio(value: number, other: number | undefined): string {
  if (other === undefined || other === 0) return '–';
  const ratio = value / other;
  return `× ${ratio.toFixed(ratio < 10 ? 2 : 0)}`;
}

/** A table in Markdown; the columns after the first hold numbers, unless said otherwise. */
export function formatTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  holds: 'numbers' | 'texts' = 'numbers',
): string {
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  const marks = heads.map((_, at) => (at === 0 || holds === 'texts' ? '---' : '---:'));
  return [write(heads), write(marks), ...rows.map(write)].join('\n');
}

/** The beginning of a reason, as long as a table bears; `undefined` is said in words. */
export function shorten(reason = 'no reason is known'): string {
  return reason.length > 300 ? `${reason.slice(0, 300)} …` : reason;
}
