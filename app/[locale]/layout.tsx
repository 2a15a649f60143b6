import type { ReactNode } from 'react';
import { locale as rootLocale } from 'next/root-params';
import { locales } from '@/i18n/locales';
import { readBrowserModule } from '@/lib/browser/readBrowserModule';
import { speculationRules } from '../speculationRules';
import '../styles.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export { metadata, viewport } from '../siteMetadata';

export default async function Layout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  return (
    <html lang={locale}>
      <body>
        {children}
        <script
          type="speculationrules"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(speculationRules) }}
        />
        <script
          data-module="languageSwitch"
          dangerouslySetInnerHTML={{ __html: readBrowserModule('languageSwitch') }}
        />
      </body>
    </html>
  );
}
