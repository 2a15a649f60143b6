import type { Locale } from '@/i18n/locales';
import type { PartialDate } from '@/lib/format/partialDate';
import { type BodyLabels, type RenderedBody, renderBody } from '@/lib/text/renderBody';
import { renderInline } from '@/lib/text/renderInline';
import { buildLinkResolver } from './buildLinkResolver';
import type { NoteClass } from './vocabulary';
import type { DocumentVersion } from './model';

/** A note with its text as HTML. */
export type RenderedNote = { id: string; date: PartialDate; class: NoteClass; html: string };

/** The text of a document as its page shows it. */
export type RenderedDocument = { body: RenderedBody; notes: readonly RenderedNote[] };

/**
 * Renders a document for readers of a language: links lead to versions in theirs, `labels` (what
 * numbers and notes are called by ear) are in it.
 * @throws Error naming file, line and column where the text cannot be shown.
 */
export function renderDocument(
  version: DocumentVersion,
  reader: Locale,
  labels: BodyLabels,
): RenderedDocument {
  const { body, file, lineBreaks, locale } = version;
  const resolveLink = buildLinkResolver(version, reader);
  try {
    return {
      body: renderBody(body, {
        locale,
        resolveLink,
        labels,
        ...(lineBreaks ? { lineBreaks } : {}),
      }),
      notes: version.notes.map(({ text, ...note }) => ({
        ...note,
        html: renderInline(text, { locale, resolveLink }),
      })),
    };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`content/${file}: ${message}`, { cause });
  }
}
