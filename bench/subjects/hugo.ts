import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import { kindFolders } from '@/lib/content/vocabulary';
import { writePeerContent } from '../content/writePeerContent';
import { getPeerFolder, peerSources, siteOrigin } from '../places';
import { installProgram } from './installProgram';
import type { Subject } from './subject';

const name = 'hugo';
const folder = getPeerFolder(name);
const getPath: Subject['getPath'] = (locale, kind, key) =>
  `/${locale}/${kindFolders[kind]}/${key}/`;
const getTextFolder = (locale: Locale) => join(folder, 'content', locale);

/** Hugo with a minimal template: text without design, the floor of what a page can weigh. */
export const hugo: Subject = {
  name,
  title: 'Hugo, minimal',
  notes: [
    'Hugo: a minimal template of our own (`bench/peers/hugo/`) without style sheet, script and search: the floor, not a rival.',
  ],
  install: installHugo,
  writeContent: (versions) =>
    writePeerContent(versions, {
      getFolder: getTextFolder,
      getPath,
      home: '_index',
    }),
  getTextFolder,
  folder,
  caches: ['public', 'resources', '.hugo_build.lock', 'cache'],
  steps: [
    {
      command: 'hugo',
      parameters: ['--quiet', '--baseURL', siteOrigin, '--cacheDir', join(folder, 'cache')],
    },
  ],
  output: join(folder, 'public'),
  getPath,
};

async function installHugo(): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(peerSources, name), folder, { recursive: true });
  cpSync('public/favicon.ico', join(folder, 'static/favicon.ico'));
  const program = { name, title: 'Hugo', version: 'hugo version', package: name };
  return [await installProgram(program)];
}
