import type { Finding } from './finding';

/**
 * Writes findings as text, grouped by file as linters do it, with a last line that counts them.
 * @param folder the content folder as the reader of the report names it, put before each file
 */
export function reportFindings(findings: readonly Finding[], folder: string): string {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = files.get(finding.file);
    if (group) group.push(finding);
    else files.set(finding.file, [finding]);
  }
  const groups = [...files].map(([file, group]) =>
    [`${folder}/${file}`, ...formatLines(group), ''].join('\n'),
  );
  return [...groups, countFindings(findings)].join('\n');
}

/** "2 errors, 1 warning" */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

function formatLines(findings: readonly Finding[]): string[] {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map((place) => place.length));
  return findings.map(({ severity, message, rule }, at) =>
    [`  ${(places[at] ?? '').padEnd(width)}`, severity.padEnd(7), `${message} [${rule}]`].join(
      '  ',
    ),
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
