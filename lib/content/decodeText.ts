import { fileStart, type Position } from './check/finding';
import { listInvisibleCharacters } from '@/lib/text/invisibleCharacters';
import type { RuleName } from './check/rules';

/** Something wrong in a file whose name is known to the caller. */
export type Problem = Position & { rule: RuleName; message: string };

const byteOrderMark = '\uFEFF';
const lineFeed = 0x0a;

/**
 * Turns the bytes of a file into text with LF line endings and without byte order mark, and says
 * what had to be mended. There is no text where the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): { text?: string; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message = 'This is not UTF-8. Save the file with the encoding "UTF-8".';
    return { problems: [{ ...findBrokenByte(bytes), rule: 'utf-8', message }] };
  }
  const problems: Problem[] = [];
  if (text.startsWith(byteOrderMark)) {
    const message = 'The file begins with a byte order mark. Save it as "UTF-8" without "BOM".';
    problems.push({ ...fileStart, rule: 'byte-order-mark', message });
    text = text.slice(1);
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const before = text.slice(0, carriageReturn).split('\n');
    const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const message =
      'Lines end with CR or CRLF. Save the file with the line endings "LF" (most editors show the choice in the status bar).';
    problems.push({ ...position, rule: 'line-endings', message });
    text = text.replace(/\r\n?/g, '\n');
  }
  problems.push(...listInvisible(text));
  return { text, problems };
}

function listInvisible(text: string): Problem[] {
  let line = 1;
  let lineStart = 0;
  return listInvisibleCharacters(text).map(({ at, name }) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < at;) {
      line += 1;
      lineStart = end + 1;
      end = text.indexOf('\n', lineStart);
    }
    const message = `Here stands the invisible character ${name}. Delete it: it comes from another program, and no reader sees it.`;
    return { line, column: at - lineStart + 1, rule: 'invisible-character', message };
  });
}

function findBrokenByte(bytes: Uint8Array): Position {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part);
    } catch {
      return { line, column: new TextDecoder().decode(part).indexOf('\uFFFD') + 1 };
    }
    start = end + 1;
  }
  return fileStart;
}
