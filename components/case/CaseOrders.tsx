import { useLocale, useTranslations } from 'next-intl';
import { type CaseOrder, caseOrders, getCaseListPath } from '@/lib/content/caseSelection';

type CaseOrdersProps = { current: CaseOrder };

/** Lists all cases in another order: each order has an address of its own. */
export function CaseOrders({ current }: CaseOrdersProps) {
  const t = useTranslations('CaseOrders');
  const reader = useLocale();
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {caseOrders.map((order) => (
          <li key={order}>
            <a
              href={getCaseListPath({ order }, reader)}
              aria-current={order === current ? 'page' : undefined}
              className="choice"
            >
              {t(order)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
