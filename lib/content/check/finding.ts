import { type RuleName, rules, type Severity } from './rules';

/** A place in a file; lines and columns are counted from 1, columns in UTF-16 units. */
export type Position = { line: number; column: number };

/** What the check has to say about one place in one file. */
export type Finding = Position & {
  /** Path below the content folder. */
  file: string;
  rule: RuleName;
  severity: Severity;
  /** What is wrong and what to write instead. */
  message: string;
};

/** Where a finding belongs that is about a file as a whole. */
export const fileStart: Position = { line: 1, column: 1 };

/** Makes a finding of a rule; its severity stands in the table of rules. */
export function createFinding(
  rule: RuleName,
  file: string,
  { line, column }: Position,
  message: string,
): Finding {
  return { file, line, column, rule, severity: rules[rule].severity, message };
}

/** Orders findings by file, then by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareStrings(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareStrings(a.rule, b.rule) ||
    compareStrings(a.message, b.message)
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
