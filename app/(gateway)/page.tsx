import type { Metadata } from 'next';
import { BilingualPage } from '@/components/frame/BilingualPage';
import { loadAllMessages } from '@/i18n/messages';
import { defaultLocale, locales } from '@/i18n/locales';
import { getSiteUrl } from '@/lib/config';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';

export async function generateMetadata(): Promise<Metadata> {
  const messages = await loadAllMessages();
  return {
    metadataBase: new URL(getSiteUrl()),
    title: messages[defaultLocale].Site.name,
    description: locales.map((locale) => messages[locale].Gateway.lead).join(' '),
    alternates: {
      canonical: '/',
      languages: { ...buildRouteAlternates({ route: '/' }), 'x-default': '/' },
    },
  };
}

export default async function Page() {
  return <BilingualPage messages={await loadAllMessages()} />;
}
