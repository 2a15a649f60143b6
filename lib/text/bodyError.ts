/** A place in a body: line and column, both counted from 1. */
export type BodyPoint = { line: number; column: number };

/** What a fault is about. */
export type BodyTopic =
  'body' | 'characters' | 'definition' | 'footnote' | 'html' | 'language' | 'limits';

/** What is done with a fault: a page stops at the first, a check collects them and reads on. */
export type ReportFault = (fault: BodyError) => void;

/**
 * A fault of a Markdown body. `reason` says what is wrong and how to mend it, `line` and `column`
 * where (from 1, counted in the body alone: whoever knows the file adds the lines of the front
 * matter); `message` says both.
 */
export class BodyError extends Error {
  readonly reason: string;
  readonly topic: BodyTopic;
  readonly line: number;
  readonly column: number;

  constructor(reason: string, { line, column }: BodyPoint, topic: BodyTopic = 'body') {
    super(`line ${line}, column ${column} of the text: ${reason}`);
    this.name = 'BodyError';
    this.reason = reason;
    this.topic = topic;
    this.line = line;
    this.column = column;
  }
}

/** Where a node of a syntax tree starts; nodes without a position count as the start of the body. */
export function getPoint(node: { position?: { start: BodyPoint } | undefined }): BodyPoint {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** Stops at the first fault. */
export function throwFault(fault: BodyError): never {
  throw fault;
}

/** The place after a text that begins at a place. */
export function movePoint({ line, column }: BodyPoint, text: string): BodyPoint {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
