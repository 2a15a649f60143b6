import type { Locale } from '@/i18n/locales';
import { buildLinkResolver } from './buildLinkResolver';
import type { DocumentVersion } from './model';
import { listDocuments } from './queries';
import { renderNote, type RenderedNote } from './renderDocument';
import { documentKinds } from './vocabulary';

/** A correction and the document that it corrects. */
export type Correction = { version: DocumentVersion; note: RenderedNote };

/**
 * The corrections of all documents as readers of a language are shown them, the newest first; those of
 * one day in the order of the lists.
 */
export function listCorrections(reader: Locale): Correction[] {
  const corrections = documentKinds
    .flatMap((kind): DocumentVersion[] => listDocuments(kind, reader))
    .flatMap((version) => {
      const resolveLink = buildLinkResolver(version, reader, false);
      return version.notes
        .filter((note) => note.class === 'correction')
        .map((note) => ({ version, note: renderNote(note, version.locale, resolveLink) }));
    });
  return corrections.sort((a, b) => compareStrings(b.note.date, a.note.date));
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
