import { useLocale, useTranslations } from 'next-intl';
import { buildLangProps } from '@/components/document/buildLangProps';
import { DateText } from '@/components/document/DateText';
import type { CaseVersion } from '@/lib/content/model';
import { EventSources } from './EventSources';

type ScheduledDatesProps = { version: CaseVersion };

/** Dates that were set in advance. They stand apart from what happened, and say so. */
export function ScheduledDates({ version }: ScheduledDatesProps) {
  const t = useTranslations('ScheduledDates');
  const kinds = useTranslations('EventKind');
  const lang = buildLangProps(version.locale, useLocale());
  if (version.scheduled.length === 0) return null;
  return (
    <section className="mt-8 font-sans text-ui">
      <h2 className="label">{t('heading')}</h2>
      <p className="mb-3 text-label text-soft">{t('meaning')}</p>
      <ul className="grid gap-4">
        {version.scheduled.map((announced) => (
          <li key={announced.id}>
            <p className="text-soft">
              {t('announcedFor')} <DateText date={announced.date} />
            </p>
            <p>
              <b>{kinds(announced.kind)}</b>
            </p>
            <p {...lang}>{announced.text}</p>
            <EventSources event={announced} />
          </li>
        ))}
      </ul>
    </section>
  );
}
