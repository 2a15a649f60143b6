import type { Translate } from '@/i18n/loadTranslate';
import type { CaseEvent, DocumentVersion } from '@/lib/content/model';
import { buildEventLine } from './buildEventLine';

/** A list of what happened, or was announced, under its heading; each line with the addresses of its source and its copy. */
export type EventSection = {
  heading: string;
  /** What the dates mean, where that must be said. */
  meaning?: string;
  lines: readonly (Pick<CaseEvent, 'source' | 'archived'> & { text: string })[];
};

/** What happened in a case and what was announced, apart from each other; nothing for other documents. */
export function listDocumentEvents(version: DocumentVersion, translate: Translate): EventSection[] {
  if (version.kind !== 'case') return [];
  const { events, locale, scheduled } = version;
  const write = (event: CaseEvent) => ({
    ...event,
    text: buildEventLine(event, locale, translate),
  });
  const announced = translate('ScheduledDates');
  const sections: EventSection[] = [
    { heading: translate('CaseTimeline')('heading'), lines: events.map(write) },
    {
      heading: announced('heading'),
      meaning: announced('meaning'),
      lines: scheduled.map(write),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
