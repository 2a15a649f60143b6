import type { Entry } from '@/lib/content/entries/entry';

/** Entries that share a date, at least one. */
export type EntryGroup = [Entry, ...Entry[]];

/** Puts neighbouring entries of one date together; the order stays. */
export function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last[0].date === entry.date) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
