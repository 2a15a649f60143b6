import { useLocale, useTranslations } from 'next-intl';
import { caseOrders, type CaseSelection, getCaseListPath } from '@/lib/content/caseSelection';

type CaseOrdersProps = { selection: CaseSelection };

/** Lists all cases in another order: each order has an address of its own. */
export function CaseOrders({ selection }: CaseOrdersProps) {
  const t = useTranslations('CaseOrders');
  const reader = useLocale();
  const current = 'order' in selection ? selection.order : undefined;
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
