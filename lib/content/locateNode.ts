import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml';
import { fileStart, type Position } from './check/finding';

/**
 * Where a field stands in its file, or a value inside it: `['notes', 0, 'date']`. What is not there
 * is located at the nearest thing around it that is, at last at the beginning of the file.
 */
export type Locate = (path: readonly (string | number)[], part?: 'key' | 'value') => Position;

/** Gives the function that locates fields of one parsed front matter. */
export function createLocator(document: Document, lines: LineCounter): Locate {
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const [depth, step] of path.entries()) {
      const { key, value } = getChild(node, step);
      const isWanted = depth === path.length - 1 && part === 'key';
      const found = isWanted
        ? (getStart(key) ?? getStart(value))
        : (getStart(value) ?? getStart(key));
      if (found === undefined) break;
      offset = found;
      node = value;
    }
    if (offset === undefined) return fileStart;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function getChild(node: unknown, step: string | number): { key?: unknown; value?: unknown } {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair ? { key: pair.key, value: pair.value } : {};
  }
  return isSeq(node) ? { value: node.items[Number(step)] } : {};
}

function getStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
