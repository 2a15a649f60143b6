import { useTranslations } from 'next-intl';
import { getHostName } from '@/components/document/getHostName';
import type { CaseEvent } from '@/lib/content/model';

type EventSourcesProps = { event: Pick<CaseEvent, 'source' | 'archived'> };

/** What says that an event happened; nothing where there is no source that readers may be shown. */
export function EventSources({ event: { source, archived } }: EventSourcesProps) {
  const t = useTranslations('CaseTimeline');
  if (source === undefined && archived === undefined) return null;
  return (
    <p className="text-label text-soft">
      {source && (
        <a href={source} className="inline-block py-0.5">
          {getHostName(source)}
        </a>
      )}
      {source && archived && ' · '}
      {archived && (
        <a href={archived} className="inline-block py-0.5">
          {t('archived')}
        </a>
      )}
    </p>
  );
}
