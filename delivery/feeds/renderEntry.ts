import type { Locale } from '@/i18n/locales';
import type { Translate } from '@/i18n/loadTranslate';
import type { DatedEntry } from '@/lib/content/entries/entry';
import { getEntryPath } from '@/lib/content/entries/getEntryPath';
import type { DocumentVersion } from '@/lib/content/model';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';
import { buildEntryTitle } from '@/lib/seo/feeds/buildEntryTitle';
import { getMoment } from './buildFeed';
import { buildTagUri } from './buildTagUri';
import { renderDocumentContent } from './renderDocumentContent';
import { renderEventContent } from './renderEventContent';
import { renderNoteContent } from './renderNoteContent';

/** An entry as feeds hold it; `title` is plain text, `content` HTML. */
export type RenderedEntry = {
  id: string;
  title: string;
  link: string;
  updated: Date;
  published?: Date;
  content: string;
  author?: string;
  language: Locale;
};

/** Gives what renders the entries of a language, each once. */
export function createEntryRenderer(
  locale: Locale,
  translate: Translate,
): (entry: DatedEntry) => RenderedEntry {
  const known = new Map<string, RenderedEntry>();
  return (entry) => {
    const rendered = known.get(entry.id) ?? renderEntry(entry, locale, translate);
    known.set(entry.id, rendered);
    return rendered;
  };
}

function renderEntry(entry: DatedEntry, locale: Locale, translate: Translate): RenderedEntry {
  const { id, version } = entry;
  return {
    id: buildTagUri(id, locale),
    title: buildEntryTitle(entry, translate),
    link: getAbsoluteAddress(getEntryPath(entry, locale)),
    ...listDates(entry),
    content: renderContent(entry, translate),
    ...(version.author === undefined ? {} : { author: version.author }),
    language: locale,
  };
}

/** A document was published once and edited last; an event or a note has one date. */
function listDates({
  date,
  type,
  version,
}: DatedEntry): Pick<RenderedEntry, 'updated' | 'published'> {
  if (type !== 'document') return { updated: getMoment(date) };
  const { edited, published }: DocumentVersion = version;
  return {
    updated: getMoment(edited ?? date),
    ...(published === undefined ? {} : { published: getMoment(published) }),
  };
}

function renderContent(entry: DatedEntry, translate: Translate): string {
  switch (entry.type) {
    case 'event':
      return renderEventContent(entry, translate);
    case 'note':
      return renderNoteContent(entry.version, entry.note);
    case 'document':
      return renderDocumentContent(entry.version, translate);
  }
}
