import type { Entry } from '@/lib/content/entries/entry';

/** Neighbours that belong together, at least one. */
export type Group<T> = [T, ...T[]];

/** Entries of one document on one day. */
export type DocumentGroup = Group<Entry>;

/** Puts neighbouring entries of one date together, and within it those of one document; the order stays. */
export function groupEntries(entries: readonly Entry[]): Group<DocumentGroup>[] {
  const documents = groupNeighbours(
    entries,
    (a, b) => a.date === b.date && a.version === b.version,
  );
  return groupNeighbours(documents, ([a], [b]) => a.date === b.date);
}

function groupNeighbours<T>(
  items: readonly T[],
  belongTogether: (a: T, b: T) => boolean,
): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && belongTogether(last[0], item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
