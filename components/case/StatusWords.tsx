import { useLocale, useTranslations } from 'next-intl';
import type { CaseStatus } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

type StatusWordsProps = {
  status: CaseStatus;
  /** With what is known of what followed. */
  complete?: boolean;
};

/** Where a case stood, with the day on which that was known: never more than that. */
export function StatusWords({ status, complete = false }: StatusWordsProps) {
  const t = useTranslations('StatusLine');
  const states = useTranslations('CaseState');
  const sequels = useTranslations('CaseSequel');
  const date = formatDate(status.asOf, useLocale());
  const { asOf, sequel, state } = status;
  const words = t('asOf', { state: states(state), precision: getPrecision(asOf), date });
  if (!complete || sequel === undefined) return words;
  return t('withSequel', { status: words, sequel: sequels(sequel) });
}
