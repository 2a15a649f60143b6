import type { Metadata } from 'next';
import { BilingualPage } from '@/components/frame/BilingualPage';
import { defaultLocale, locales } from '@/i18n/locales';
import { loadAllMessages } from '@/i18n/messages';
import { metadata } from './siteMetadata';
import './styles.css';

export { viewport } from './siteMetadata';

export async function generateMetadata(): Promise<Metadata> {
  const messages = await loadAllMessages();
  return {
    ...metadata,
    title: locales.map((locale) => messages[locale].ErrorPage.title).join(' · '),
    description: locales.map((locale) => messages[locale].ErrorPage.description).join(' '),
    robots: { index: false },
  };
}

export default async function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <BilingualPage messages={await loadAllMessages()} isError />
      </body>
    </html>
  );
}
