import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPath as getSitePath } from '@/i18n/paths';
import { kindRoutes } from '@/lib/content/kindRoutes';
import { dossierFolder, getContentFolder, siteOrigin } from '../places';
import { setAside } from '../measure/setAside';
import { copyProject } from './copyProject';
import type { Subject } from './subject';

/** Packages whose versions the report names. */
const namedPackages = ['next', 'react', 'next-intl', 'contentlayer2', 'sirv'];

/** The founding documents that are visited have their key as slug in the language of the visit. */
const getPath: Subject['getPath'] = (locale, kind, key) => {
  if (kind === 'page') throw new Error('Pages of the site itself are not visited beside peers.');
  return getSitePath(locale, { route: `${kindRoutes[kind]}/[slug]`, params: { slug: key } });
};

/** The project itself, built by its own script from generated content. */
export const dossier: Subject = {
  name: 'dossier',
  title: 'Dossier',
  notes: ['Dossier: built by `scripts/build.ts`, check of the content and of the site included.'],
  install: async () => namedPackages.map(readVersion),
  writeContent: (_, size) => {
    copyProject(dossierFolder);
    const target = join(dossierFolder, 'content');
    setAside(target);
    cpSync(getContentFolder(size), target, { recursive: true });
  },
  getTextFolder: (locale) => join(dossierFolder, 'content', locale),
  folder: dossierFolder,
  caches: [
    '.next',
    '.next-build',
    '.next-export',
    '.generated',
    '.cache',
    'builds',
    'out',
    '.contentlayer',
  ],
  steps: [
    {
      command: process.execPath,
      parameters: ['--import', 'tsx', 'scripts/build.ts'],
      variables: { SITE_URL: siteOrigin, NEXT_TELEMETRY_DISABLED: '1' },
    },
  ],
  output: join(dossierFolder, 'out'),
  getPath,
};

function readVersion(name: string): string {
  const file = join('node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}
