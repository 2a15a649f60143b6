import type { Translate } from '@/i18n/loadTranslate';
import type { EventEntry } from '@/lib/content/entries/entry';
import { buildEventLine } from '@/lib/seo/words/buildEventLine';
import { buildStatusWords } from '@/lib/seo/words/buildStatusWords';
import { escapeMarkup } from '@/lib/text/escapeMarkup';
import { renderSourceLinks } from './renderSourceLinks';

/** An event as HTML: its line of text, where it is known from, and where its case stood last. */
export function renderEventContent({ event, version }: EventEntry, translate: Translate): string {
  const { locale, status } = version;
  const sources = renderSourceLinks(event, translate);
  const lines = [
    escapeMarkup(buildEventLine(event, locale, translate)),
    ...(sources === '' ? [] : [sources]),
    ...(status ? [escapeMarkup(buildStatusWords(status, locale, translate))] : []),
  ];
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}
