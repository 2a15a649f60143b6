import { join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import { kindFolders } from '@/lib/content/vocabulary';
import { writePeerContent } from '../content/writePeerContent';
import { getPeerFolder } from '../places';
import { installPeer } from './installPeer';
import type { Subject } from './subject';

const name = 'nextra';
const folder = getPeerFolder(name);
const getPath: Subject['getPath'] = (locale, kind, key) => `/${locale}/${kindFolders[kind]}/${key}`;
const getTextFolder = (locale: Locale) => join(folder, 'content', locale);

/** Nextra, docs theme, static export, search by Pagefind as its documentation says. */
export const nextra: Subject = {
  name,
  title: 'Nextra',
  notes: ['Nextra: docs theme, static export, its own search (Pagefind run after the build).'],
  install: () => installPeer(name, { from: 'favicon.ico', to: 'public/favicon.ico' }),
  writeContent: (versions) =>
    writePeerContent(versions, {
      getFolder: getTextFolder,
      getPath,
      home: 'index',
    }),
  getTextFolder,
  folder,
  caches: ['.next', 'out'],
  steps: [
    {
      command: process.execPath,
      parameters: ['node_modules/next/dist/bin/next', 'build'],
      variables: { NEXT_TELEMETRY_DISABLED: '1' },
    },
    {
      command: process.execPath,
      parameters: [
        'node_modules/pagefind/lib/runner/bin.cjs',
        '--site',
        'out',
        '--output-path',
        'out/_pagefind',
      ],
    },
  ],
  output: join(folder, 'out'),
  getPath,
};
