import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { isRecord } from '../isRecord';
import { createLocator } from '../locateNode';
import type { ReadSource } from '../readSources';
import { createFinding, fileStart, type Finding, type Position } from './finding';
import { suggestNearest } from './findNearest';
import { quoteValue } from './quoteValue';
import { type RuleName, rules } from './rules';

/** Where warnings stand that were looked at and stay. */
export const reviewedFile = '.reviewed.yaml';

/** A warning that stays: of a rule in a file, where the text begins so. */
type Entry = { file: string; rule: RuleName; text: string | undefined; place: Position };

const parts = ['file', 'rule', 'text', 'reason'] as const;

/** What is left of the findings, with those about the list itself. */
export type Review = { findings: Finding[]; reviewed: number };

/**
 * Takes the warnings off that the reviewed list of a content folder names, each entry by `file`,
 * `rule`, `reason` and `text`: what stands in the file at the finding's place and after it. An entry
 * without `text` is for a finding about the file as a whole. An entry that names no finding is one.
 */
export function applyReviewed(
  findings: readonly Finding[],
  contentFolder: string,
  sources: readonly ReadSource[],
): Review {
  const { entries, problems } = readReviewed(contentFolder);
  if (entries.length + problems.length === 0) return { findings: [...findings], reviewed: 0 };
  const bySource = new Map(sources.map((source) => [source.file, source]));
  const used = new Set<Entry>();
  const left = findings.filter((finding) => {
    const matching = entries.filter((entry) => isMeant(entry, finding, bySource));
    for (const entry of matching) used.add(entry);
    return matching.length === 0;
  });
  const stale = entries
    .filter((entry) => !used.has(entry))
    .map(({ file, rule, place }) => {
      const message = `${file} has no such finding of the rule "${rule}" any more. Remove this entry, or write the text that the finding stands at now.`;
      return createFinding('reviewed-stale', reviewedFile, place, message);
    });
  return { findings: [...left, ...problems, ...stale], reviewed: findings.length - left.length };
}

function isMeant(
  { file, rule, text }: Entry,
  finding: Finding,
  sources: ReadonlyMap<string, ReadSource>,
): boolean {
  if (finding.rule !== rule || finding.file !== file || finding.severity !== 'warning')
    return false;
  if (text === undefined) return finding.line === 1 && finding.column === 1;
  const source = sources.get(file);
  return source !== undefined && readFrom(source, finding).startsWith(text);
}

/** The text of a file from a place to the end of its line. */
function readFrom({ yaml, body, bodyLine }: ReadSource, { line, column }: Position): string {
  const lines = line < bodyLine ? `---${yaml}\n---`.split('\n') : body.split('\n');
  const at = line < bodyLine ? line - 1 : line - bodyLine;
  return (lines[at] ?? '').slice(column - 1);
}

function readReviewed(contentFolder: string): { entries: Entry[]; problems: Finding[] } {
  const path = join(contentFolder, reviewedFile);
  if (!statSync(path, { throwIfNoEntry: false })) return { entries: [], problems: [] };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { entries: [], problems: [complain({ line, column: col }, error.message)] };
  }
  const locate = createLocator(document, lines);
  const data: unknown = document.toJS() ?? [];
  if (!Array.isArray(data)) {
    const message = 'The list holds entries, each beginning with "- file:".';
    return { entries: [], problems: [complain(fileStart, message)] };
  }
  const read = data.map((entry: unknown, at) =>
    readEntry(entry, locate([at]), (name) => locate([at, name])),
  );
  return {
    entries: read.filter((entry) => !('severity' in entry)) as Entry[],
    problems: read.filter((entry) => 'severity' in entry),
  };
}

function readEntry(
  entry: unknown,
  place: Position,
  locate: (part: string) => Position,
): Entry | Finding {
  if (!isRecord(entry)) return complain(place, 'An entry has "file", "rule", "text" and "reason".');
  const unknown = Object.keys(entry).find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    const hint = suggestNearest(unknown, parts);
    return complain(locate(unknown), `An entry has no part ${quoteValue(unknown)}.${hint}`);
  }
  const { file, rule, text, reason } = entry;
  for (const [name, value] of Object.entries({ file, rule, reason })) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    return complain(locate(name), `"${name}" is missing. An entry says what stays, and why.`);
  }
  if (!isRule(rule) || rules[rule].severity !== 'warning') {
    const warnings = Object.entries(rules).filter(([, { severity }]) => severity === 'warning');
    const names = warnings.map(([name]) => name);
    const hint = suggestNearest(String(rule), names);
    return complain(locate('rule'), `Only warnings can stay; ${quoteValue(rule)} is none.${hint}`);
  }
  if (text !== undefined && (typeof text !== 'string' || text === '')) {
    return complain(locate('text'), '"text" is what stands at the place of the finding.');
  }
  return { file: String(file), rule, text, place };
}

function isRule(rule: unknown): rule is RuleName {
  return typeof rule === 'string' && Object.hasOwn(rules, rule);
}

function complain(place: Position, message: string): Finding {
  return createFinding('reviewed-entry', reviewedFile, place, message);
}
