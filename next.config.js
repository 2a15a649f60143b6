import { resolve } from 'node:path';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The adapter writes the export (docs/decisions/0014): Next's own copies six files a page.
  ...(process.env.NODE_ENV === 'production'
    ? { distDir: '.next-build', adapterPath: resolve('delivery/adapter.mjs') }
    : {}),
  // Types are checked by `npm run check`, not once more by each build (12 s at 2,000 pages).
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    cpus: 2,
    // All of these prepare what Next's client runtime would ask for, and no page has it.
    prefetchInlining: false,
    varyParams: false,
    optimisticRouting: false,
    clientRouterFilter: false,
    // The code is thrown away with the build: making it small costs a third of compiling it.
    turbopackMinify: false,
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
  enablePrerenderSourceMaps: false,
  images: { unoptimized: true },
  // Equal inputs give equal files: the name of a build is a hash of them.
  generateBuildId: () => 'dossier',
  poweredByHeader: false,
  devIndicators: false,
};

export default withNextIntl(nextConfig);
