import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { buildCodeFrame } from './buildCodeFrame';
import type { Finding } from './finding';

/** How a report is written; `reviewed` is how many warnings stay by the reviewed list. */
export type ReportOptions = { color?: boolean; reviewed?: number };

/** The guide that has a section for each rule, by its name. */
export const rulesGuide = 'docs/authoring.md';

/**
 * Writes findings as text, grouped by file as linters do it, each with the lines around it, and with a
 * last line that counts them.
 * @param folder the content folder as the reader of the report names it, put before each file
 */
export function reportFindings(
  findings: readonly Finding[],
  folder: string,
  { color = false, reviewed = 0 }: ReportOptions = {},
): string {
  const summary = countFindings(findings, reviewed);
  if (findings.length === 0) return summary;
  const files = groupByFile(findings);
  const reports = [...files].map(([file, group]) => buildFile(file, group, folder));
  const [byline = '', ...lines] = reporter(reports, { color }).split('\n').reverse();
  const help = `Each rule has a section in ${rulesGuide} (en français : docs/authoring.fr.md).`;
  // The last line of the reporter counts as well, but knows nothing of the reviewed ones.
  const body = /error|warning/.test(byline) ? lines.reverse() : [...lines.reverse(), byline];
  return [...body, help, summary].join('\n');
}

/** "2 errors, 1 warning", and "(3 more were reviewed)" where there are such. */
export function countFindings(findings: readonly Finding[], reviewed = 0): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return reviewed === 0 ? counts : `${counts} (${reviewed} more were reviewed)`;
}

/** Findings for machines: `{ findings: [{ file, line, column, rule, severity, message, guide }], errors, warnings, reviewed }`. */
export function formatFindings(findings: readonly Finding[], folder: string, reviewed = 0): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const listed = findings.map(({ file, line, column, rule, severity, message }) => ({
    ...{ file: `${folder}/${file}`, line, column, rule, severity, message },
    guide: `${rulesGuide}#${rule}`,
  }));
  const counts = { errors, warnings: findings.length - errors, reviewed };
  return JSON.stringify({ ...counts, findings: listed }, undefined, 2);
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = files.get(finding.file);
    if (group) group.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function buildFile(file: string, findings: readonly Finding[], folder: string): VFile {
  const report = new VFile({ path: `${folder}/${file}` });
  const lines = readLines(join(folder, file));
  for (const { line, column, rule, severity, message } of findings) {
    const frame = lines.length > 0 ? `\n${indent(buildCodeFrame(lines, { line, column }))}` : '';
    const entry = report.message(`${message}${frame}`, { line, column }, `content:${rule}`);
    entry.source = undefined;
    entry.fatal = severity === 'error';
  }
  return report;
}

/** The lines of a file; none where it cannot be shown. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
