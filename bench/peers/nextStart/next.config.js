import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** The same pages without export and build adapter, for a plain `next start`. */
export default withNextIntl({
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, cpus: 2 },
  images: { unoptimized: true },
});
