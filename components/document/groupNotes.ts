import type { RenderedNote } from '@/lib/content/renderDocument';

/** Notes that share a heading: same class, same day, next to each other. */
export type NoteGroup = [RenderedNote, ...RenderedNote[]];

/** Puts neighbouring notes of one class and day together; the order stays. */
export function groupNotes(notes: readonly RenderedNote[]): NoteGroup[] {
  const groups: NoteGroup[] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last && last[0].class === note.class && last[0].date === note.date) last.push(note);
    else groups.push([note]);
  }
  return groups;
}
