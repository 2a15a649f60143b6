import { useLocale, useTranslations } from 'next-intl';
import type { CaseStatus } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';
import { StatusMark } from './StatusMark';

type StatusLineProps = { status: CaseStatus };

/** Where a case stood and on which day: never more than that. */
export function StatusLine({ status }: StatusLineProps) {
  const t = useTranslations('StatusLine');
  const state = useTranslations('CaseState');
  const date = formatDate(status.asOf, useLocale());
  return (
    <p className="mt-4 font-sans text-ui">
      <StatusMark state={status.state} />
      {t('asOf', { state: state(status.state), precision: getPrecision(status.asOf), date })}
    </p>
  );
}
