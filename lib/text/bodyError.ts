/** A place in a body: line and column, both counted from 1. */
export type BodyPoint = { line: number; column: number };

/**
 * A fault of a Markdown body. `reason` says what is wrong and how to mend it, `line` and `column`
 * where (from 1, counted in the body alone: whoever knows the file adds the lines of the front
 * matter); `message` says both.
 */
export class BodyError extends Error {
  readonly reason: string;
  readonly line: number;
  readonly column: number;

  constructor(reason: string, { line, column }: BodyPoint) {
    super(`line ${line}, column ${column} of the text: ${reason}`);
    this.name = 'BodyError';
    this.reason = reason;
    this.line = line;
    this.column = column;
  }
}

/** Where a node of a syntax tree starts; nodes without a position count as the start of the body. */
export function getPoint(node: { position?: { start: BodyPoint } | undefined }): BodyPoint {
  return node.position?.start ?? { line: 1, column: 1 };
}
