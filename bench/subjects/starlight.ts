import { join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import { kindFolders } from '@/lib/content/vocabulary';
import { writePeerContent } from '../content/writePeerContent';
import { getPeerFolder, siteOrigin } from '../places';
import { installPeer } from './installPeer';
import type { Subject } from './subject';

const name = 'starlight';
const folder = getPeerFolder(name);
const getPath: Subject['getPath'] = (locale, kind, key) =>
  `/${locale}/${kindFolders[kind]}/${key}/`;
const getTextFolder = (locale: Locale) => join(folder, 'src/content/docs', locale);

/** Astro Starlight, default theme, sidebar generated from the folders, search by Pagefind. */
export const starlight: Subject = {
  name,
  title: 'Starlight',
  notes: ['Starlight: default theme, generated sidebar, its own search (Pagefind).'],
  install: () => installPeer(name, { from: 'icon.svg', to: 'public/favicon.svg' }),
  writeContent: (versions) =>
    writePeerContent(versions, {
      getFolder: getTextFolder,
      getPath,
      home: 'index',
    }),
  getTextFolder,
  folder,
  caches: ['.astro', 'dist', 'node_modules/.astro', 'node_modules/.vite'],
  steps: [
    {
      command: process.execPath,
      parameters: ['node_modules/astro/astro.js', 'build'],
      variables: { ASTRO_TELEMETRY_DISABLED: '1', BENCH_ORIGIN: siteOrigin },
    },
  ],
  output: join(folder, 'dist'),
  getPath,
};
