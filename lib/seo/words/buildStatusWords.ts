import type { Locale } from '@/i18n/locales';
import type { Translate } from '@/i18n/loadTranslate';
import type { CaseStatus } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

/** Where a case stood, with the day on which that was known: never more than that. */
export function buildStatusWords(
  { state, asOf, sequel }: CaseStatus,
  locale: Locale,
  translate: Translate,
): string {
  const t = translate('StatusLine');
  const status = t('asOf', {
    state: translate('CaseState')(state),
    precision: getPrecision(asOf),
    date: formatDate(asOf, locale),
  });
  return sequel ? t('withSequel', { status, sequel: translate('CaseSequel')(sequel) }) : status;
}
