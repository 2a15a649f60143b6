import { join } from 'node:path';
import { defaultLocale, type Locale } from '@/i18n/locales';
import { kindFolders } from '@/lib/content/vocabulary';
import { writePeerContent } from '../content/writePeerContent';
import { getPeerFolder, siteOrigin } from '../places';
import { installPeer } from './installPeer';
import type { Subject } from './subject';

const name = 'docusaurus';
const folder = getPeerFolder(name);
const translations = 'docusaurus-plugin-content-docs/current';

/** Docusaurus keeps its default language at the root. */
const getPath: Subject['getPath'] = (locale, kind, key) =>
  `${locale === defaultLocale ? '' : `/${locale}`}/${kindFolders[kind]}/${key}`;
const getTextFolder = (locale: Locale) =>
  locale === defaultLocale ? join(folder, 'docs') : join(folder, 'i18n', locale, translations);

/** Docusaurus, classic theme, generated sidebar, its theme's search box. */
export const docusaurus: Subject = {
  name,
  title: 'Docusaurus',
  notes: [
    'Docusaurus: classic theme, generated sidebar, `future.v4` and `@docusaurus/faster` (its fast build).',
    "Docusaurus' own search is Algolia's service: its search box is on every page, the service (and its index) is not reached.",
  ],
  install: () => installPeer(name, { from: 'favicon.ico', to: 'static/favicon.ico' }),
  writeContent: (versions) =>
    writePeerContent(versions, {
      getFolder: getTextFolder,
      getPath,
      home: 'index',
      homeFields: { slug: '/' },
    }),
  getTextFolder,
  folder,
  caches: ['.docusaurus', 'build', 'node_modules/.cache'],
  steps: [
    {
      command: process.execPath,
      parameters: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
      variables: { BENCH_ORIGIN: siteOrigin },
    },
  ],
  output: join(folder, 'build'),
  getPath,
};
