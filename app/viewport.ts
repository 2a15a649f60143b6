import type { Viewport } from 'next';

/** Both colour schemes, each with its paper around the page. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#131316' },
  ],
};
