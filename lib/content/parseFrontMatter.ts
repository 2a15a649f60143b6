import { type Document, isAlias, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { fileStart, type Position } from './check/finding';
import type { Problem } from './decodeText';
import { isRecord } from './isRecord';
import { createLocator, type Locate } from './locateNode';
import type { SourceDocument } from './sourceDocument';

/** A file parted into front matter and body, and where each field stands. */
export type FrontMatter = Pick<SourceDocument, 'data' | 'body' | 'bodyLine'> & {
  locate: Locate;
  /** The front matter as written, without its fences. */
  yaml: string;
};

const fence = '---';

/**
 * Parts a file into front matter and body. The fences must be plain `---`: contentlayer would run
 * what follows `---js` as a program.
 * @param text the whole file, with LF line endings
 * @returns the parts, or what keeps them from being read
 */
export function parseFrontMatter(text: string): FrontMatter | Problem[] {
  if (!text.startsWith(`${fence}\n`)) {
    const message = 'The first line must be "---" and nothing else; the fields follow it.';
    return [{ ...fileStart, rule: 'fence', message }];
  }
  // As contentlayer does it: the first line that begins with the fence closes the front matter.
  const close = text.indexOf(`\n${fence}`, fence.length);
  if (close < 0) {
    const message = 'The front matter has no end. Write a line "---" after the last field.';
    return [{ ...findEndOfFields(text), rule: 'fence', message }];
  }
  // It begins with the end of the first line, so that lines are counted as in the file.
  const yaml = text.slice(fence.length, close);
  const line = yaml.split('\n').length + 1;
  const [closing = '', ...bodyLines] = text.slice(close + 1).split('\n');
  if (closing !== fence) {
    const message =
      'A line that begins with "---" ends the front matter; it must be "---" and nothing else.';
    return [{ line, column: 1, rule: 'fence', message }];
  }
  const fields = parseYaml(yaml);
  if (Array.isArray(fields)) return fields;
  return { ...fields, yaml, body: bodyLines.join('\n'), bodyLine: line + 1 };
}

/** Where the fields seem to end: the first line that is no field, no part of one and no comment. */
function findEndOfFields(text: string): Position {
  const [, ...lines] = text.split('\n');
  const at = lines.findIndex((line) => !/^(?:\s|$|#|- |[\]}]|["']?[\w-]+["']?\s*:)/.test(line));
  return at < 0 ? fileStart : { line: at + 2, column: 1 };
}

/** Reads fields as contentlayer does: YAML 1.2, core schema, in which dates are texts. */
function parseYaml(yaml: string): Pick<FrontMatter, 'data' | 'locate'> | Problem[] {
  const lines = new LineCounter();
  try {
    const document = parseDocument(yaml, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const references = listReferences(document, lines);
    const problems = references.length > 0 ? references : listProblems(document, lines, yaml);
    if (problems.length > 0) return problems;
    const data: unknown = document.toJS() ?? {};
    if (isRecord(data)) return { data, locate: createLocator(document, lines) };
    return [
      {
        line: 2,
        column: 1,
        rule: 'yaml',
        message: 'Front matter is a list of fields, "name: value".',
      },
    ];
  } catch (error) {
    // Values nested thousands deep, or references that multiply without end.
    const reason = error instanceof Error ? error.message : String(error);
    return [
      { line: 2, column: 1, rule: 'yaml', message: `The front matter cannot be read: ${reason}.` },
    ];
  }
}

/**
 * YAML takes "&" and "*" at the beginning of a value for references. No field needs them, they can
 * make values that go round in circles, and mostly a text was meant.
 */
function listReferences(document: Document, lines: LineCounter): Problem[] {
  let first: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      first = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (first === undefined) return [];
  const message = 'A text that begins with "*" or "&" must stand in quotation marks.';
  return [toProblem(first, lines, message)];
}

function toProblem(offset: number, lines: LineCounter, message: string): Problem {
  const { line, col } = lines.linePos(offset);
  return { line, column: col, rule: 'yaml', message };
}

function listProblems(document: Document, lines: LineCounter, yaml: string): Problem[] {
  const errors: YAMLError[] = document.errors;
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // One slip makes the parser complain at many places; the first is where it lies.
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY') ?? document.warnings[0];
  const torn = first ? findTornLine(yaml, lines.linePos(first.pos[0]).line) : undefined;
  return [
    ...doubled.map((error) => toProblem(error.pos[0], lines, describeError(error))),
    ...(torn ? [{ ...torn, rule: 'yaml' as const, message: describeTorn }] : []),
    ...(first && !torn ? [toProblem(first.pos[0], lines, describeError(first))] : []),
  ];
}

const describeTorn =
  'A quotation mark or bracket on this line is not closed. Close it; inside straight quotation marks write curly ones.';

/**
 * The line on which something was opened and not closed, at or before the one where the parser
 * noticed: it reads on as far as it can. Only asked where the whole is known to be wrong.
 */
function findTornLine(yaml: string, noticed: number): Position | undefined {
  const lines = yaml.split('\n').slice(0, noticed);
  for (const [at, line] of lines.entries()) {
    const [, start = '', value = ''] = /^(\s*(?:- )?[\w-]+:\s+)(["[{].*)$/.exec(line) ?? [];
    if (value !== '' && isTorn(value)) return { line: at + 1, column: start.length + 1 };
  }
  return undefined;
}

function isTorn(value: string): boolean {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\s#.*$/, '');
  if (bare.includes('"')) return true;
  const count = (sign: string) => bare.split(sign).length;
  return count('[') !== count(']') || count('{') !== count('}');
}

function describeError({ code, message }: YAMLError): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This field stands twice. Keep one of them.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, not with tabs.';
    case 'MISSING_CHAR':
      return `${message.replace(/\.?$/, '.')} Close the quotation mark or bracket; put texts with ":" or "#" in quotation marks.`;
    default:
      return `This is not valid YAML: ${message.replace(/\.?$/, '.')}`;
  }
}
