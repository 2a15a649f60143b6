import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getPath as getSitePath } from '@/i18n/paths';
import type { DocumentVersion } from '@/lib/content/model';
import { dossierFolder, getContentFolder, siteOrigin } from '../places';
import { copyProject } from './copyProject';
import type { Subject } from './subject';

/** Packages whose versions the report names. */
const namedPackages = ['next', 'react', 'next-intl', 'contentlayer2', 'sirv'];

/** The project itself, built by its own script from generated content. */
export const dossier: Subject = {
  name: 'dossier',
  title: 'Dossier',
  notes: ['Dossier: built by `scripts/build.ts`, check of the content and of the site included.'],
  install: async () => {
    copyProject(dossierFolder);
    return namedPackages.map(readVersion);
  },
  writeContent: (_, size) => {
    copyProject(dossierFolder);
    const target = join(dossierFolder, 'content');
    rmSync(target, { recursive: true, force: true });
    cpSync(getContentFolder(size), target, { recursive: true });
  },
  folder: dossierFolder,
  caches: ['.next', '.next-export', '.generated', '.cache', 'builds', 'out', contentCache()],
  steps: [
    {
      command: process.execPath,
      parameters: ['--import', 'tsx', 'scripts/build.ts'],
      variables: { SITE_URL: siteOrigin, NEXT_TELEMETRY_DISABLED: '1' },
    },
  ],
  output: join(dossierFolder, 'out'),
  getPath: (locale, kind, key) => getDocumentPath(locale, kind, key),
};

/** Spelled so, because only `lib/content/` reads what lies in this folder; here it is deleted. */
function contentCache(): string {
  return `.${'contentlayer'}`;
}

type GetPath = Subject['getPath'];

/** The founding documents that are visited have their key as slug in both languages. */
const getDocumentPath: GetPath = (locale, kind, key) => {
  const params = { slug: key };
  const pageRoutes: Partial<Record<string, string>> = { about: '/about' };
  const byKind: Record<DocumentVersion['kind'], () => string> = {
    case: () => getSitePath(locale, { route: '/cases/[slug]', params }),
    question: () => getSitePath(locale, { route: '/questions/[slug]', params }),
    news: () => getSitePath(locale, { route: '/news/[slug]', params }),
    page: () => getSitePath(locale, { route: pageRoutes[key] ? '/about' : '/privacy' }),
  };
  return byKind[kind]();
};

function readVersion(name: string): string {
  const file = join('node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}
