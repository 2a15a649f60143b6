import type { Metadata, Viewport } from 'next';

/** Both colour schemes, each with its paper around the page. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#131316' },
  ],
};

/** What all pages have in common: the mark of the site (drawn by `scripts/drawMotif.ts`). */
export const metadata: Metadata = {
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
};
