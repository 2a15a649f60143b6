import { resolve } from 'node:path';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** @type {import('next').NextConfig} */
const nextConfig = {
  // An export knows no proxy; `next dev` needs one for the readers' words (proxy.ts).
  ...(process.env.NODE_ENV === 'production'
    ? { output: 'export', distDir: '.next-export', adapterPath: resolve('delivery/adapter.ts') }
    : {}),
  // Types are checked by `npm run check`, not once more by each build (12 s at 2,000 pages).
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, inlineCss: true, cpus: 2 },
  images: { unoptimized: true },
  // Equal inputs give equal files: the name of a build is a hash of them.
  generateBuildId: () => 'dossier',
  poweredByHeader: false,
  devIndicators: false,
};

export default withNextIntl(nextConfig);
