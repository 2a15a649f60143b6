import type { ReactNode } from 'react';
import { defaultLocale } from '@/i18n/locales';
import '../styles.css';

export { metadata, viewport } from '../siteMetadata';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale}>
      <body>{children}</body>
    </html>
  );
}
