import { useLocale, useTranslations } from 'next-intl';
import type { CaseStatus } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

type StatusWordsProps = { status: CaseStatus };

/** Where a case stood, with the day on which that was known: never more than that. */
export function StatusWords({ status }: StatusWordsProps) {
  const t = useTranslations('StatusLine');
  const states = useTranslations('CaseState');
  const date = formatDate(status.asOf, useLocale());
  return t('asOf', { state: states(status.state), precision: getPrecision(status.asOf), date });
}
