import { typeset } from '@/i18n/typography';
import type { Translate } from '@/i18n/loadTranslate';
import { getDocumentPath } from '@/lib/content/documentPath';
import type { DocumentVersion } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { buildAbsoluteLinkResolver, buildAddressResolver } from '@/lib/seo/absoluteAddress';
import { type EventSection, listDocumentEvents } from '@/lib/seo/words/listDocumentEvents';
import { listDocumentFacts } from '@/lib/seo/words/listDocumentFacts';
import { escapeMarkup } from '@/lib/text/escapeMarkup';
import { renderPlainBody } from '@/lib/text/renderPlainBody';
import { renderNoteContent } from './renderNoteContent';
import { renderSourceLinks } from './renderSourceLinks';

/** A document whole, as HTML: its record, the editors' notes, its text. */
export function renderDocumentContent(version: DocumentVersion, translate: Translate): string {
  const facts = listDocumentFacts(version, translate).map(
    ({ label, text }) => `<li>${escapeMarkup(typeset(`${label}: `, version.locale) + text)}</li>`,
  );
  const notes = version.notes.map((note) => {
    const heading = `${translate('Notes')(note.class)}, ${formatDate(note.date, version.locale)}`;
    return `<p><strong>${escapeMarkup(heading)}</strong></p>${renderNoteContent(version, note)}`;
  });
  return [
    `<ul>${facts.join('')}</ul>`,
    ...listDocumentEvents(version, translate).map((section) => renderEvents(section, translate)),
    ...notes,
    '<hr>',
    renderText(version, translate),
  ].join('\n');
}

function renderEvents({ heading, lines, meaning }: EventSection, translate: Translate): string {
  const items = lines.map((line) => {
    const sources = renderSourceLinks(line, translate);
    return `<li>${escapeMarkup(line.text)}${sources && ` (${sources})`}</li>`;
  });
  const explained = meaning === undefined ? '' : `<p>${escapeMarkup(meaning)}</p>`;
  return `<p><strong>${escapeMarkup(heading)}</strong></p>${explained}<ul>${items.join('')}</ul>`;
}

function renderText(version: DocumentVersion, translate: Translate): string {
  const { body, file, lineBreaks, locale } = version;
  const t = translate('Body');
  try {
    return renderPlainBody(body, {
      locale,
      lineBreaks,
      resolveLink: buildAbsoluteLinkResolver(version, locale),
      resolveAddress: buildAddressResolver(getDocumentPath(version, locale)),
      labels: {
        block: (number) => t('block', { number }),
        footnotes: t('footnotes'),
        backToText: (number) => t('backToText', { number }),
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`content/${file}: ${reason}`, { cause });
  }
}
