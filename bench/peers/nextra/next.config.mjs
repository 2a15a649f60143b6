import nextra from 'nextra';

const withNextra = nextra({ contentDirBasePath: '/' });

export default withNextra({
  output: 'export',
  images: { unoptimized: true },
  i18n: { locales: ['en', 'fr'], defaultLocale: 'en' },
  // Without this, Next takes the folder of a lockfile further up for the project.
  turbopack: { root: import.meta.dirname },
});
