import { useLocale, useTranslations } from 'next-intl';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { ListPage } from '@/components/list/ListPage';
import { getPath } from '@/i18n/paths';
import type { Correction } from '@/lib/content/listCorrections';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';
import { CorrectionCard } from './CorrectionCard';

type CorrectionsPageProps = { corrections: readonly Correction[] };

/** Every correction to the texts of the site, the newest first. */
export function CorrectionsPage({ corrections }: CorrectionsPageProps) {
  const t = useTranslations('Corrections');
  const locale = useLocale();
  return (
    <SiteFrame alternates={buildRouteAlternates({ route: '/corrections' })}>
      <ListPage
        title={t('title')}
        introduction={t('introduction', { count: corrections.length })}
        page={1}
        pages={1}
        getHref={() => getPath(locale, { route: '/corrections' })}
      >
        {corrections.map((correction) => (
          <CorrectionCard
            key={`${correction.version.file} ${correction.note.id}`}
            correction={correction}
          />
        ))}
      </ListPage>
    </SiteFrame>
  );
}
