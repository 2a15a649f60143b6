import type { Translate } from '@/i18n/loadTranslate';
import type { Locale } from '@/i18n/locales';
import { typeset } from '@/i18n/typography';
import type { CaseEvent } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';

/** An event in one line: "September 2023 (after 5 September 2023): Withdrawn. The plaintiffs …". */
export function buildEventLine(
  { after, date, kind, text }: CaseEvent,
  locale: Locale,
  translate: Translate,
): string {
  const limit =
    after === undefined
      ? ''
      : ` (${translate('CaseTimeline')('after', { date: formatDate(after, locale) })})`;
  const when = formatDate(date, locale) + limit;
  return typeset(`${when}: ${translate('EventKind')(kind)}. ${text}`, locale);
}
