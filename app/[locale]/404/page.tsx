import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ErrorNotice } from '@/components/frame/ErrorNotice';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ErrorPage');
  const site = await getTranslations('Site');
  return {
    title: site('pageTitle', { title: t('title') }),
    description: t('description'),
    robots: { index: false },
  };
}

export default function Page() {
  return (
    <SiteFrame alternates={buildRouteAlternates({ route: '/' })}>
      <ErrorNotice />
    </SiteFrame>
  );
}
