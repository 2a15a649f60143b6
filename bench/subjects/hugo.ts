import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindFolders } from '@/lib/content/vocabulary';
import { writePeerContent } from '../content/writePeerContent';
import { runMeasured } from '../measure/runMeasured';
import { getPeerFolder, logsFolder, peerSources, siteOrigin } from '../places';
import type { Subject } from './subject';

const name = 'hugo';
const folder = getPeerFolder(name);
const getPath: Subject['getPath'] = (locale, kind, key) =>
  `/${locale}/${kindFolders[kind]}/${key}/`;

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
      getFolder: (locale) => join(folder, 'content', locale),
      getPath,
      home: '_index',
    }),
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
  const log = join(logsFolder, `install-${name}.log`);
  const run = (command: string, ...parameters: string[]) =>
    runMeasured({ command, parameters }, { folder, log, limit: 300 });
  const readVersion = async () => {
    const { output } = await run('hugo', 'version');
    return [/v([\d.]+)/.exec(output)?.[1] ?? output.trim()].map((version) => `Hugo ${version}`);
  };
  try {
    return await readVersion();
  } catch (cause) {
    if (process.getuid?.() !== 0) {
      throw new Error('Hugo is not on this machine; install it: apt-get install hugo', { cause });
    }
  }
  await run('apt-get', 'install', '-y', '--no-install-recommends', 'hugo');
  return readVersion();
}
