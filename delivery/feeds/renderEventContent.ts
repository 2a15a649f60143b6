import { typeset } from '@/i18n/typography';
import type { Translate } from '@/i18n/loadTranslate';
import type { EventEntry } from '@/lib/content/entries/entry';
import { formatDate } from '@/lib/format/formatDate';
import { buildStatusWords } from '@/lib/seo/words/buildStatusWords';
import { escapeMarkup } from '@/lib/text/escapeMarkup';

/** An event as HTML: its line of text, where it is known from, and where its case stood last. */
export function renderEventContent({ event, version }: EventEntry, translate: Translate): string {
  const t = translate('Feed');
  const { locale, status } = version;
  const sources = [
    { label: t('source'), address: event.source },
    { label: t('archived'), address: event.archived },
  ].flatMap(({ label, address }) =>
    address === undefined ? [] : [`<a href="${escapeMarkup(address)}">${escapeMarkup(label)}</a>`],
  );
  const lines = [
    escapeMarkup(typeset(`${formatDate(event.date, locale)}: ${event.text}`, locale)),
    ...(sources.length > 0 ? [sources.join(' · ')] : []),
    ...(status ? [escapeMarkup(buildStatusWords(status, locale, translate))] : []),
  ];
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}
