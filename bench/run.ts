import { buildVersions } from '@/lib/content/buildVersions';
import type { DocumentVersion } from '@/lib/content/model';
import { readSources } from '@/lib/content/readSources';
import { generateContent } from './generateContent';
import { emptyTrash } from './measure/setAside';
import { byteKinds, type Visit } from './measure/visitPage';
import { countBuilds, type Options, parseOptions, type PartName } from './options';
import { measureBuild } from './parts/measureBuild';
import { measurePages } from './parts/measurePages';
import { measureSpeed } from './parts/measureSpeed';
import {
  type ByPage,
  measureBytes,
  measureLighthouse,
  measureOwnServer,
} from './parts/measureVisits';
import { getContentFolder } from './places';
import { writeReport } from './report/writeReport';
import { serverNames } from './speed/describeServer';
import { keepResult } from './results';
import { installPeer } from './subjects/installPeer';
import { installProgram } from './subjects/installProgram';
import { pickSubjects } from './subjects/listSubjects';

/** Each part writes what it measures under its own name, so that parts can run apart. */
const parts: Record<PartName, (options: Options) => Promise<void>> = {
  install: async ({ subjects }) => {
    const describe = (versions: string[]) => versions.join(', ');
    for (const { name, install } of pickSubjects(subjects)) {
      await keepResult(`install/${name}`, install, describe);
    }
    await keepResult('install/lighthouse', () => installPeer('lighthouse'), describe);
    await keepResult('install/servers', installServers, describe);
  },
  build: async (options) => {
    for (const size of options.sizes) {
      const versions = prepareContent(size);
      for (const subject of pickSubjects(options.subjects)) {
        await keepResult(
          `build/${subject.name}-${size}`,
          () => {
            subject.writeContent(versions, size);
            return measureBuild(subject, size, countBuilds(size, options));
          },
          ({ seconds, memory = NaN }) =>
            `${seconds.toFixed(1)} s, ${(memory / 2 ** 20).toFixed(0)} MiB at most`,
        );
      }
    }
  },
  bytes: async ({ sizes, subjects, runs }) => {
    for (const size of sizes) {
      for (const subject of pickSubjects(subjects)) {
        await keepResult(
          `bytes/${subject.name}-${size}`,
          () => measureBytes(subject, size, runs),
          describeVisits,
        );
      }
    }
    if (subjects.includes('dossier')) {
      await keepResult('ownServer/dossier', () => measureOwnServer(runs), describeVisits);
    }
  },
  lighthouse: async ({ sizes, subjects, runs }) => {
    const size = Math.min(...sizes);
    for (const subject of pickSubjects(subjects)) {
      await keepResult(
        `lighthouse/${subject.name}`,
        () => measureLighthouse(subject, size, runs),
        ({ case: page, question }) =>
          `case ${page.scores.performance}, LCP ${page.lcp.toFixed(0)} ms; question ${question.scores.performance}, LCP ${question.lcp.toFixed(0)} ms`,
      );
    }
  },
  pages: async ({ sizes, runs }) => {
    await keepResult(
      'pages/dossier',
      () => measurePages(Math.min(...sizes), runs),
      (pages) =>
        `${pages.length} pages, ${pages.filter(({ lost }) => lost.length > 0).length} below 100`,
    );
  },
  speed: async ({ runs }) => {
    for (const name of serverNames) {
      await keepResult(
        `speed/${name.replace(' ', '-')}`,
        () => measureSpeed(name, runs),
        ({ rate, bytes }) => `${rate.toFixed(0)} requests a second of ${bytes} bytes`,
      );
    }
  },
  report: async () => {
    for (const file of await writeReport()) console.log(`report: ${file}`);
  },
};

function describeVisits(visits: ByPage<Visit>): string {
  const { total, requests, bytes } = visits.case;
  const kinds = byteKinds.map((kind) => `${kind} ${bytes[kind]}`).join(', ');
  const { question } = visits;
  return `case ${total} bytes in ${requests} (${kinds}); question ${question.total} in ${question.requests}`;
}

async function installServers(): Promise<string[]> {
  const nginx = { name: 'nginx', title: 'nginx', version: 'nginx -v', package: 'nginx-light' };
  // wrk prints its version and ends with 1.
  const version = 'wrk -v || test $? -eq 1';
  const wrk = { name: 'wrk', title: 'wrk', version, package: 'wrk' };
  return [await installProgram(nginx), await installProgram(wrk)];
}

function prepareContent(size: number): DocumentVersion[] {
  const folder = getContentFolder(size);
  generateContent(size, folder);
  return buildVersions(readSources(folder).sources);
}

// Ending in order runs the handlers that end the programs which were started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}

try {
  const options = parseOptions(process.argv.slice(2));
  for (const name of options.parts) await parts[name](options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  emptyTrash();
}
