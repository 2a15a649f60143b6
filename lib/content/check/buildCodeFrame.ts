import { codeFrameColumns } from '@babel/code-frame';
import type { Position } from './finding';

/** Lines shown before and after the one that a finding is about. */
const around = 1;
/** Characters: a paragraph is one line, and its line would fill the terminal. */
const widest = 100;
const before = 40;

/** Signs that would hide or turn the frame around; each is shown as one other, so that places stay. */
const unshowable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Shows a place of a file with the lines around it, long lines cut to what stands near the column.
 * @param lines the lines of the file
 */
export function buildCodeFrame(lines: readonly string[], { line, column }: Position): string {
  const first = Math.max(1, line - around);
  const start = column > widest - before ? column - before : 1;
  const shown = lines.slice(first - 1, line + around).map((text) => cutLine(text, start));
  const place = { line, column: column - start + (start > 1 ? 2 : 1) };
  // Known to the library, though not to its types.
  const options = { startLine: first, linesAbove: around, linesBelow: around };
  return codeFrameColumns(shown.join('\n'), { start: place }, options);
}

function cutLine(text: string, start: number): string {
  const part = text.slice(start - 1, start - 1 + widest).replace(unshowable, '\u00B7');
  const end = text.length > start - 1 + widest ? '…' : '';
  return `${start > 1 ? '…' : ''}${part}${end}`;
}
