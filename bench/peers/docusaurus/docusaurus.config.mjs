export default {
  title: 'Dossier',
  tagline: 'The law of generative AI in plain language, from real cases.',
  favicon: 'favicon.ico',
  url: process.env.BENCH_ORIGIN,
  baseUrl: '/',
  trailingSlash: false,
  onBrokenLinks: 'warn',
  future: { v4: true, faster: true },
  markdown: { format: 'detect' },
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: {
    // The theme's own search is a service: its box is there, the service is not reached.
    algolia: { appId: 'BENCH', apiKey: 'bench', indexName: 'bench' },
    navbar: { title: 'Dossier', items: [{ type: 'localeDropdown', position: 'right' }] },
  },
};
