import type { PartialDate } from '@/lib/format/partialDate';
import type { Entry } from '@/lib/content/entries/entry';

/** Entries of one document on one day. */
export type EntryGroup = [Entry, ...Entry[]];

/** What is new on a day, by document; without `date` what has none. */
export type EntryDay = { date: PartialDate | undefined; documents: EntryGroup[] };

/** Puts neighbouring entries of one date together, and within it those of one document; the order stays. */
export function groupEntries(entries: readonly Entry[]): EntryDay[] {
  const days: EntryDay[] = [];
  for (const entry of entries) {
    const day = days.at(-1);
    if (!day || day.date !== entry.date) {
      days.push({ date: entry.date, documents: [[entry]] });
      continue;
    }
    const group = day.documents.at(-1);
    if (group && group[0].version === entry.version) group.push(entry);
    else day.documents.push([entry]);
  }
  return days;
}
