import type { Locale } from '@/i18n/locales';
import type { PartialDate } from '@/lib/format/partialDate';
import {
  type BodyLabels,
  type RenderedBody,
  renderBody,
  type RenderOptions,
  type ResolveLink,
} from '@/lib/text/renderBody';
import { renderInline } from '@/lib/text/renderInline';
import { buildLinkResolver } from './buildLinkResolver';
import { getDocumentPath } from './documentPath';
import { compareNumbers } from './ledger/blockNumber';
import type { NoteClass } from './vocabulary';
import type { DocumentVersion, Note } from './model';
import { type BehindState, readBlockState } from './readBlockState';

/** A note with its text as HTML. */
export type RenderedNote = { id: string; date: PartialDate; class: NoteClass; html: string };

/** The text of a document as its page shows it. */
export type RenderedDocument = {
  body: RenderedBody;
  notes: readonly RenderedNote[];
  /** Where a translation is behind its original. */
  behind?: BehindState;
};

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
    const { numbers, behind } = readBlockState(version);
    return {
      ...(behind ? { behind } : {}),
      body: renderBody(body, {
        locale,
        resolveLink,
        labels,
        lineBreaks,
        numbers,
        behind: behind && buildMarks(behind, labels),
      }),
      notes: version.notes.map((note) => renderNote(note, locale, resolveLink)),
    };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`content/${file}: ${message}`, { cause });
  }
}

/** A note with its text as HTML, links leading where they are resolved to. */
export function renderNote(
  { text, ...note }: Note,
  locale: Locale,
  resolveLink: ResolveLink,
): RenderedNote {
  return { ...note, html: renderInline(text, { locale, resolveLink }) };
}

/** What is said above each block that is behind, with the way to it in the original. */
function buildMarks(
  { original, blocks }: BehindState,
  labels: BodyLabels,
): NonNullable<RenderOptions['behind']> {
  const path = getDocumentPath(original, original.locale);
  const marks = blocks.map(({ number, change }) => ({
    number,
    text: labels.behind?.({ change, number, original: original.locale }) ?? '',
    href: change === 'removed' ? path : `${path}#p${number}`,
    ...(change === 'added' ? { added: { label: labels.block(number) } } : {}),
  }));
  return { marks, compareNumbers, hrefLang: original.locale };
}
