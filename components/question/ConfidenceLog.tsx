import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import type { QuestionVersion } from '@/lib/content/model';
import { formatDate } from '@/lib/format/formatDate';
import { getPrecision } from '@/lib/format/partialDate';

type ConfidenceLogProps = { version: QuestionVersion };

/** How the levels of an answer have changed, the newest first: "4 → 3 on 3 March 2025" and why. */
export function ConfidenceLog({ version }: ConfidenceLogProps) {
  const t = useTranslations('ConfidenceLog');
  const reader = useLocale();
  const lang = buildLangProps(version.locale, reader);
  if (version.confidenceLog.length === 0) return null;
  return (
    <section className="mt-4 font-sans text-ui">
      <h2 className="label">{t('heading')}</h2>
      <ul className="mt-1 grid gap-2">
        {version.confidenceLog.map(({ id, date, from, to, scope, text }) => (
          <li key={id}>
            <p className="text-soft">
              <b aria-hidden="true">{`${from} → ${to}`}</b>
              <span className="sr-only">{t('change', { from, to })}</span>{' '}
              {t('when', { precision: getPrecision(date), date: formatDate(date, reader) })}
              {scope && ' · '}
              {scope && <span {...lang}>{scope}</span>}
            </p>
            <p {...lang}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
