import { getLocale, getTranslations } from 'next-intl/server';
import { CorrectionsPage } from '@/components/corrections/CorrectionsPage';
import { defaultLocale } from '@/i18n/locales';
import { listCorrections } from '@/lib/content/listCorrections';
import { buildMetadata } from '@/lib/seo/buildMetadata';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('Corrections');
  const versions = buildRouteAlternates({ route: '/corrections' });
  return buildMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    versions,
    canonical: versions[locale],
    xDefault: versions[defaultLocale],
  });
}

export default async function Page() {
  return <CorrectionsPage corrections={listCorrections(await getLocale())} />;
}
