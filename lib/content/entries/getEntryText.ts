import { typeset } from '@/i18n/typography';
import { buildExcerpt, getPlainText } from '@/lib/text/plainText';
import type { DocumentVersion } from '../model';
import type { Entry } from './entry';

/** The most signs of a document's text that an entry shows. */
const longest = 200;

/** What an entry says, as plain text in the language of its document: a note whole, a text in short. */
export function getEntryText(entry: Entry): string {
  switch (entry.type) {
    case 'event':
      return entry.event.text;
    case 'note':
      return typeset(getPlainText(entry.note.text), entry.version.locale);
    case 'document':
      return getSummary(entry.version);
  }
}

function getSummary(version: DocumentVersion): string {
  if (version.kind === 'question') return version.shortAnswer;
  return buildExcerpt(version.body, version.locale, longest);
}
